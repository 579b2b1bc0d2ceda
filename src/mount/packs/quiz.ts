import { QuizWidget } from '../../islands/quiz.tsx';
import { registerWidgets } from '../packs.ts';

registerWidgets({ quiz: QuizWidget });
