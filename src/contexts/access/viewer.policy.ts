import { definePolicy, open } from '../../platform/policy/policy.js';
import { everyone } from '../../platform/policy/rule.js';

/** Everybody may know who the service takes them for. */
export const viewerPolicy = definePolicy('Viewer', {
  queries: { viewer: everyone },
  fields: open('userId', 'role', 'state', 'centralAuthority', 'competentAuthority'),
});
