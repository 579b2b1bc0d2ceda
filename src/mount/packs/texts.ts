import { message } from '../../views/message/result.tsx';
import { trend } from '../../views/trend/result.tsx';
import { addViews } from '../packs.ts';

addViews({ message, trend });
