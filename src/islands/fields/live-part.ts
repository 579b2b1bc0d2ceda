import type { ComponentType } from 'preact';
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import type { FieldOf } from '../../schema/field.ts';
import type { FieldProps } from './field-props.ts';

/** What follows a field that never changes, and does change: null from those that need none (`live.tsx` of its folder). */
export type LivePart<Kind extends FieldKind> = ComponentType<FieldProps<FieldOf<Kind>>>;
