import type { StepProps } from './step.tsx';

/** Outside of embeds there are no steps: the parts follow each other. */
export const Flat = ({ children }: StepProps) => children;
