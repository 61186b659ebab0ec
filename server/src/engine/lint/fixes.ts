import type { Finding, Fix } from '../rules/rule';
import type { Snapshot } from './snapshot';
/** The fixes of a finding, the preferred one first, computed from the snapshot it belongs to. */
export declare function fixesOf(snapshot: Snapshot, finding: Finding): readonly Fix[];
