/** Every key of ours in localStorage begins with this, so that a neighbour's keys are never touched. */
export const prefix = "after-the-interview:";
