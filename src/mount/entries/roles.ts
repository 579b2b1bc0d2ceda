import { roles } from '../../islands/views/parts.ts';
import { startWidgets } from '../widgets.ts';

startWidgets({ roles });
