import { registerEnumType } from 'type-graphql';

/** In what way an asset is somebody's. */
export enum HolderKind {
  REGISTERED_HOLDER = 'REGISTERED_HOLDER',
  BENEFICIAL_OWNER = 'BENEFICIAL_OWNER',
}
registerEnumType(HolderKind, {
  name: 'HolderKind',
  description: 'In what way an asset is somebody’s (UNCAC arts 14(1)(a), 52(1)).',
  valuesConfig: {
    REGISTERED_HOLDER: { description: 'In whose name it is held or registered.' },
    BENEFICIAL_OWNER: {
      description: 'To whom it belongs or who controls it in the end, whatever the register says.',
    },
  },
});
