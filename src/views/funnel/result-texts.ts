import { plainFraction, type PlainFraction } from './fraction.ts';
import type { Passage } from './funnel.ts';
import { fill, plural } from '../../domain/template/template.ts';
import type { FunnelView } from './schema.ts';
import type { FunnelWording } from './words.ts';
import type { FunnelShown } from './result-funnel.ts';

/** What a sentence of the funnel is made from. */
export type FunnelTexts = {
  readonly view: FunnelView;
  readonly result: FunnelShown;
  readonly words: FunnelWording;
  readonly language: string;
};

/** What a step counts, in the form that goes with a number; 2 stands for several. */
export const nounIn = ({ view, language }: FunnelTexts, field: string, count = 2): string =>
  plural(view.steps.find((step) => step.field === field)?.noun ?? { other: field }, count, language);

/** A share in words. */
const shareIn = (fraction: PlainFraction, words: FunnelWording): string =>
  fill(words.share[fraction.kind], { ...fraction });

/** Billionths: an end of an interval is no count, and is told as so many of these. */
const PARTS = 1e9;

/** An end of an interval, 0 to 1, in words. */
export const endIn = (end: number, words: FunnelWording): string =>
  shareIn(plainFraction(Math.round(end * PARTS), PARTS), words);

/** One rate with the shares that would fit it. One that went on, or none, needs no fraction beside it. */
export function rateIn({ from, started, went, interval }: Passage, texts: FunnelTexts): string {
  const { words } = texts;
  const share = plainFraction(went, started);
  const rate = fill(words.rate, {
    went,
    started,
    from: nounIn(texts, from, started),
    about: share.kind === 'in' && went > 1 ? fill(words.about, { share: shareIn(share, words) }) : '',
  });
  const [low, high] = [interval.low, interval.high].map((end) => endIn(end, words));
  return `${rate} ${fill(words.fits, { low: low ?? '', high: high ?? '' })}`;
}

/** How often the run of no's happens by chance, or what is missing to say so. */
export function chanceIn(result: FunnelShown['chance'], words: FunnelWording['chance'], language: string): string {
  switch (result.state) {
    case 'need-tries':
      return words.needTries;
    case 'need-wins':
      return words.needWins;
    case 'need-guess':
      return words.needGuess;
    case 'fault':
    case 'conflict':
      return words.unclear;
    case 'ready': {
      const { tries, wins, guess, chance } = result;
      if (wins === tries) return words.allWon;
      if (guess === 1) return words.certain;
      const n = Math.round(chance * 100);
      const often = n < 1 ? words.rarely : n > 99 ? words.nearlyAlways : fill(plural(words.times, n, language), { n });
      const sentence = wins === 0 ? plural(words.noWin, tries, language) : plural(words.someWins, wins, language);
      return fill(sentence, { tries, wins, often });
    }
  }
}
