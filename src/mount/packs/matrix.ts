import './fields/matrix.ts';
import './views/matrix.ts';
