import { startEmbed } from './embed.ts';

startEmbed();
