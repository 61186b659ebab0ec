// What goes into and comes out of the fixing of many findings at once.

export { isAutofixable, type FixChoice, type FixResult } from './fixes/fixAll';
export type { Edit } from '../rules/rule';
