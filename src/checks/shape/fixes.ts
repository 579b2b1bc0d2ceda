/** What an author should write where a word is missing or empty: what the word is for. */
const FIXES: Readonly<Record<string, string>> = {
  why: 'Write why this choice fits or does not, in one or two sentences. Readers learn from the explanation, not from the mark, and the wrong choices teach most.',
  lead: 'Write the first words of the feedback, such as "Yes." or "Not this one:". They speak of the choice, never of the person.',
  limit: 'Write what the study does not show. It stands on the page as large as what it found.',
  studied: 'Write who or what was studied, and how many.',
  found: 'Write what was found, with the figures.',
  claim: 'Write the claim in one sentence, as the lesson uses it.',
  sources: 'List the keys of the references, the main one first: sources: [name-2020].',
  checked:
    'Write the day on which somebody last compared the claim with the source, in quotation marks: checked: "2026-11-23".',
  kind: 'Say of which kind it is.',
  id: 'Write an id of small letters, digits and single hyphens. It is permanent: saved answers hang on it.',
  label: 'Write the label: a question or a noun, asking one thing.',
  ask: 'Write the question, asking one thing.',
  title: 'Write a title of a few words.',
  for: 'Write for whom it is, as a full phrase: for: For anyone who …',
  now: 'Write the sentence that helps now, before any reading.',
  covers: 'List the claims of the source article that this answers: covers: [B1].',
  because: 'Write why this lesson is on the path, in one sentence.',
  place: 'Write place: phone when it works well on a phone, or place: table when it is better at a table or on paper.',
  grade: 'Write "CONFIRMED" if somebody read the finding, "PARTLY" if its figures were not seen.',
  seen: 'Write "work" if the work or its abstract was read, "summary" if somebody else’s summary was.',
};

/** The fix for a place where a word is missing or empty. */
export const fixFor = (word: string, sample: string): string => FIXES[word] ?? `Write “${word}: ${sample}”.`;
