import { useState } from 'preact/hooks';
import { decodeSaveFile } from '../../domain/saved/save-file.ts';
import type { RestoreWording } from '../../wording/notes/restore.ts';
import { Restore, type FoundAnswers, type RestoreGiven } from './restore.tsx';

/** Lets the reader choose a file that was saved on this page, and shows what is in it. */
export function Open({ words, ...given }: RestoreGiven & { words: RestoreWording }) {
  const [found, setFound] = useState<{ readonly n: number; readonly what: FoundAnswers | 'not-read' } | null>(null);
  const read = (file: File | undefined): void => {
    const show = (what: FoundAnswers | 'not-read') => setFound((before) => ({ n: (before?.n ?? 0) + 1, what }));
    void file?.text().then(
      (text) => show(decodeSaveFile(text)),
      () => show('not-read'),
    );
  };
  return (
    <div class="panel flow">
      <label class="field">
        {words.file}
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="open-hint"
          onChange={({ currentTarget }) => {
            read(currentTarget.files?.[0]);
            // The same file can be chosen again, after it was changed.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="small soft" id="open-hint">
        {words.fileHint}
      </p>
      {found?.what === 'not-read' && <p role="alert">{words.notRead}</p>}
      {found && found.what !== 'not-read' && <Restore key={found.n} found={found.what} words={words} {...given} />}
    </div>
  );
}
