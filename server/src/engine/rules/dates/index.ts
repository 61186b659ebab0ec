// The rules of the group, in the order in which catalogues list them.

import { reportYearMismatch } from './reportYearMismatch';
import { headingYearInconsistent } from './headingYearInconsistent';
import { relativeYearAmbiguous } from './relativeYearAmbiguous';
import { periodOpenEnded } from './periodOpenEnded';
import { fullYearClaimBeforeYearEnd } from './fullYearClaimBeforeYearEnd';
import { signatureDateImplausible } from './signatureDateImplausible';
import { anachronisticMeeting } from './anachronisticMeeting';
import { plenumListMalformed } from './plenumListMalformed';
import { outdatedGuidance } from './outdatedGuidance';
import { anachronisticLaw } from './anachronisticLaw';
import { repealedLaw } from './repealedLaw';
import { expiredPlanReference } from './expiredPlanReference';
import { staleFormula } from './staleFormula';
import { expiredCampaign } from './expiredCampaign';
import { supersededTerm } from './supersededTerm';
import { dateForm } from './dateForm';
import { dateZeroPadded } from './dateZeroPadded';
import { yearAbbreviated } from './yearAbbreviated';
import { dateNumeralMixed } from './dateNumeralMixed';
import { dateHao } from './dateHao';
import { impossibleDate } from './impossibleDate';
import { dottedDate } from './dottedDate';
import { zeroInYear } from './zeroInYear';
import type { Rule } from '../rule';

export const datesRules: readonly Rule[] = [
  reportYearMismatch,
  headingYearInconsistent,
  relativeYearAmbiguous,
  periodOpenEnded,
  fullYearClaimBeforeYearEnd,
  signatureDateImplausible,
  anachronisticMeeting,
  plenumListMalformed,
  outdatedGuidance,
  anachronisticLaw,
  repealedLaw,
  expiredPlanReference,
  staleFormula,
  expiredCampaign,
  supersededTerm,
  dateForm,
  dateZeroPadded,
  yearAbbreviated,
  dateNumeralMixed,
  dateHao,
  impossibleDate,
  dottedDate,
  zeroInYear,
];
