import { matrix } from '../../islands/views/parts.ts';
import { startWidgets } from '../widgets.ts';

startWidgets({ matrix });
