// What goes into and comes out of the fixing of many findings at once.

export { isAutofixable, type FixChoice, type FixResult } from './fixes/fixAll';
export { sourceEdit } from './fixes/sourceEdit';
export type { Edit } from '../rules/rule';
