/** Who conducts the proceedings of the demo world, and with what functions (UNCAC art. 46(15)(b)); all of them fictitious. */
export const conductedBy = {
  prosecutionOfAvaloria: {
    conductingAuthority: 'Prosecution Service of Avaloria (fictitious)',
    conductingAuthorityFunctions: 'Investigates corruption, and brings the charge in court.',
  },
  courtOfAvaloria: {
    conductingAuthority: 'High Court of Avaloria (fictitious)',
    conductingAuthorityFunctions: 'Tries cases of corruption, and orders confiscation.',
  },
  prosecutionOfCordonia: {
    conductingAuthority: 'Prosecution Service of Cordonia (fictitious)',
    conductingAuthorityFunctions: 'Directs the investigation, and brings the charge in court.',
  },
  courtOfUpperBelmora: {
    conductingAuthority: 'Court of Upper Belmora (fictitious)',
    conductingAuthorityFunctions: 'Investigates by an examining judge, and decides whether there is a trial.',
  },
} as const;
