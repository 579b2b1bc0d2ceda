/** What to write where a word is missing or empty: what the word is for. */
const FIXES: Readonly<Record<string, string>> = {
  ask: 'Write the question, asking one thing.',
  bestOn:
    'Write bestOn: phone when it works well on a phone, or bestOn: table when it is better at a table or on paper.',
  author: 'List the authors: [{ "family": "…", "given": "…" }], or [{ "literal": "…" }] for an organisation.',
  because: 'Write why this lesson is on the path, in one sentence.',
  cards: 'List two to twenty-four cards, each with “id” and “text”.',
  checked:
    'Write the day on which somebody last compared the claim with the source, in quotation marks: checked: "2026-11-23".',
  changed: 'Write what changed, in a few plain sentences.',
  choices: 'List two to five choices, each with “id”, “text”, “lead” and “why”.',
  claim: 'Write the claim in one sentence, as the lesson uses it.',
  columns: 'List one to six columns, each with “id”, “kind” and “label”.',
  covers: 'List the claims of the source article that this answers: covers: [B1].',
  date: 'Write the day, in quotation marks: date: "2026-11-25".',
  empty: 'Write what stands there before anything is written: one sentence that says how to begin.',
  fields: 'List the fields, each with “id”, “kind” and “label”.',
  for: 'Write for whom it is, as a full phrase: for: For anyone who …',
  found: 'Write what was found, with the figures.',
  grade: 'Write "CONFIRMED" if somebody read the finding, "PARTLY" if its figures were not seen.',
  id: 'Write an id of small letters, digits and single hyphens. It is permanent: saved answers hang on it.',
  issued: 'Write when it came out: { "date-parts": [[2013]] }.',
  label: 'Write the label: a question or a noun, asking one thing.',
  lead: 'Write the first words: of feedback “Yes.” or “Not this one:”, of a page its first sentence.',
  lessons: 'List the lessons of the theme in their order: lessons: [one-reading], or lessons: [].',
  limit: 'Write what the study does not show. It stands on the page as large as what it found.',
  noun: 'Write what is counted, as one and as many: noun: { one: reply, other: replies }.',
  now: 'Write the sentence that helps now, before any reading.',
  options: 'List two options or more, each with “id” and “text”.',
  path: 'List two or three lessons, each with “lesson” and “because”.',
  piles: 'List two to four piles, each with “id” and “text”.',
  questions: 'List two to four questions, each with “id”, “ask” and “choices”.',
  seen: 'Write "work" if the work or its abstract was read, "summary" if somebody else’s summary was.',
  sources: 'List the keys of the references, the main one first: sources: [name-2020].',
  studied: 'Write who or what was studied, and how many.',
  texts: 'List the texts, each with “id” and “plain”.',
  title: 'Write a title of a few words.',
  why: 'Write why this choice fits or does not, in one or two sentences. Readers learn from the explanation, not from the mark, and the wrong choices teach most.',
};

/** The fix for a place where a word is missing or empty. */
export const fixFor = (word: string, sample: string): string => FIXES[word] ?? `Write “${word}: ${sample}”.`;
