// Whom a report is addressed to: 县委、县政府：, 各位代表：.

const ADDRESSEE =
  /(?:[委局办厅们]|政府|人大|代表|同志|党委|党组|领导|法院|检察院|单位|部门|委员|常委会|朋友|来宾|主任|主席)[：:]$/;

/** @param text ends in a colon */
export function isAddressee(text: string): boolean {
  return ADDRESSEE.test(text);
}
