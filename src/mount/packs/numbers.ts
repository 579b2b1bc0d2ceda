import './fields/numbers.ts';
import './views/numbers.ts';
