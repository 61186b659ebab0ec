export interface RecordScan { readonly todo: true }
