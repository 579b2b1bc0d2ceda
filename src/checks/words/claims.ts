/**
 * What the source article claims, by id and in a few words of our own. Each claim has a home in a lesson, which may agree
 * with it, limit it or contradict it.
 */
export const CLAIMS: ReadonlyMap<string, string> = new Map([
  ['A1', 'a no hurts, and may be a time to look at things anew'],
  ['A2', 'it may give aims and skills another direction'],
  ['B1', 'look for the reasons of the no'],
  ['B2', 'some training may be missing'],
  ['B3', 'so may knowledge of the trade and where it is going'],
  ['B4', 'aims may need a second look'],
  ['C1', 'getting over a no makes people stronger'],
  ['C2', 'people who adapt are wanted by employers'],
  ['D1', 'a no leads to what is unfamiliar'],
  ['D2', 'there are kinds of work one has not looked at'],
  ['D3', 'some of them fit what one likes and does well'],
  ['E1', 'get to know people in the trade'],
  ['E2', 'ask for feedback'],
  ['E3', 'ask for a good word'],
  ['E4', 'stay in touch with them'],
  ['F1', 'each no brings one closer to what fits'],
  ['F2', 'it shows what one wants and does not want'],
  ['F3', 'it makes the search more exact'],
  ['F4', 'applications and interviews are practice'],
  ['G1', 'all in all, a no may be a turn to something else'],
]);
