export { Role, isRole } from './roles.js';
export * from './rules.js';
