export { answerByPlan, runPlan } from './answer.js';
export { compile, type Compiling } from './compile.js';
export { Plans, statementsOf, type Planned } from './plans.js';
export { Unplanned } from './unplanned.js';
