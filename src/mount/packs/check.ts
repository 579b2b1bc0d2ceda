import { SelfCheckWidget } from '../../islands/self-check.tsx';
import { registerWidgets } from '../packs.ts';

registerWidgets({ 'self-check': SelfCheckWidget });
