import { registerEnumType } from 'type-graphql';

/** What somebody does in the team of a mission. */
export enum MissionExpertRole {
  FOCAL_POINT = 'FOCAL_POINT',
  TEAM_LEADER = 'TEAM_LEADER',
  EXPERT = 'EXPERT',
  INTERPRETER = 'INTERPRETER',
  OBSERVER = 'OBSERVER',
}
registerEnumType(MissionExpertRole, {
  name: 'MissionExpertRole',
  description: 'What somebody does in the team of a mission.',
  valuesConfig: {
    FOCAL_POINT: { description: 'Whom the host State asks at StAR.' },
    TEAM_LEADER: { description: 'Leads the mission.' },
    EXPERT: { description: 'Advises in the own field, such as a prosecutor or a banking supervisor.' },
    INTERPRETER: { description: 'Interprets or translates.' },
    OBSERVER: { description: 'Takes part without advising.' },
  },
});
