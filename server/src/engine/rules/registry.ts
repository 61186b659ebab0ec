import type { Rule } from './rule';
export declare const RULES: readonly Rule[];
export declare function ruleById(id: string): Rule | undefined;
