export { considerate } from './shipped/considerate.js';
