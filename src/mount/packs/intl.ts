import { answerIntl } from '../../domain/intl/answer.ts';
import { writtenValue, type IntlWords } from '../../domain/intl/written.ts';
import { writeValuesBy } from '../../domain/template/template.ts';
import { dataIn } from '../data.ts';

// On pages in a language that not every browser has: there `Intl` would write days and lists in the browser's own; and in one
// with digits of its own, which sentences have as well.
const words = dataIn('cairn-intl') as IntlWords;
answerIntl([words]);
writeValuesBy(writtenValue(words));
