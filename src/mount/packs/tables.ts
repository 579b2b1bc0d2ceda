import './fields/tables.ts';
