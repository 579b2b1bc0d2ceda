import { message } from '../../islands/views/message.tsx';
import { trend } from '../../islands/views/trend.tsx';
import { addViews } from '../packs.ts';

addViews({ message, trend });
