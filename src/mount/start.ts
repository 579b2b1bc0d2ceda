import { startWidgets } from './widgets.ts';

startWidgets();
