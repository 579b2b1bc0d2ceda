import type { RefObject } from 'preact';
import { Exports } from '../../islands/exports.tsx';
import { SaveButton } from '../../islands/save-button.tsx';
import type { ViewProps } from '../../islands/views/view-props.ts';
import type { TrendView } from './schema.ts';

type FileProps = Pick<ViewProps<TrendView>, 'exports' | 'live' | 'view'> & {
  /** What the drawing is in. */
  readonly box: RefObject<HTMLElement>;
};

/** Saves the drawing, as it is shown. */
export function DrawingFile({ box, view, exports, live }: FileProps) {
  return exports.svg ? (
    <Exports ready={live}>
      <SaveButton
        name="trend.svg"
        type="image/svg+xml"
        content={async () => {
          const { drawingFile } = await import('../../islands/drawing-file.ts');
          const drawing = box.current?.querySelector('svg');
          return drawing ? drawingFile(drawing, view.title) : '';
        }}
        label={exports.svg}
        words={exports}
      />
    </Exports>
  ) : null;
}
