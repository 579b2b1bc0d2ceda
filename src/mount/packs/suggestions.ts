import { Suggestions } from '../../islands/fields/suggestions.tsx';
import { registerWidgets } from '../packs.ts';

registerWidgets({ suggestions: Suggestions });
