import { SelfCheckWidget } from '../../islands/self-check.tsx';
import { addKinds } from '../packs.ts';

addKinds({ 'self-check': SelfCheckWidget });
