import { answerIntl } from '../../domain/intl/answer.ts';
import type { IntlWords } from '../../domain/intl/written.ts';
import { dataIn } from '../data.ts';

// On pages in a language that not every browser has: there `Intl` would write days and lists in the browser's own.
answerIntl([dataIn('cairn-intl') as IntlWords]);
