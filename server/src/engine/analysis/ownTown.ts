// The township or sub-district that a report is of.

import { townOf } from '../facts/terms/titleParts';
import type { DocumentView } from './documentView';

/** 青山镇 of 临江县青山镇人民政府关于…; from the title, else the signature, else the page's metadata. */
export function ownTown({ outline }: DocumentView): string | undefined {
  const names = [outline.title?.text, ...outline.signature.map((each) => each.text), outline.metadata.issuer];
  for (const name of names) {
    const town = name === undefined ? undefined : townOf(name);
    if (town !== undefined) return town;
  }
  return undefined;
}

/** 镇, 乡 or 街道 of a town's name. */
export function townKind(town: string): string {
  return town.endsWith('街道') ? '街道' : town.slice(-1);
}
