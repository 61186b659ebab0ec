import type { Outline } from '../structure/outline';
import type { Records } from '../text/records';
export interface DocumentView { readonly outline: Outline; readonly records: Records }
