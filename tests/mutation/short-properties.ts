import fc from "fast-check";

/** A mutant that a property does not kill at once it seldom kills at all, and there are thousands of mutants. */
fc.configureGlobal({ interruptAfterTimeLimit: 400, endOnFailure: true });
