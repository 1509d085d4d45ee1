import { BrokenCircuitError, circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen } from "cockatiel";

/** Keeps away from a service that fails. */
export interface Breaker {
  /** @throws BrokenCircuitError at once while the service is not asked, else whatever the call throws */
  execute<Result>(call: () => Promise<Result>): Promise<Result>;
  /** Whether the next call would reach the service. */
  isAsked(): boolean;
}

export interface BreakerOptions {
  /** Whether an error means that the service is out of order. */
  readonly isFailure: (error: unknown) => boolean;
  /** Told when the service is asked no more, and when it is asked again. */
  readonly onChange: (isAsked: boolean) => void;
}

/** Failures one after another. One answer in between, even one of errors, and they are counted anew. */
const FAILURES = 5;
/** In milliseconds. After it one call is the trial: who comes later has to see a service that is back within a few seconds. */
const REST_MS = 1_000;
/** How long others wait for the trial's end, in milliseconds; a service that hangs would hold them up. */
const TRIAL_PATIENCE_MS = 1_000;

export const createBreaker = ({ isFailure, onChange }: BreakerOptions): Breaker => {
  const policy = circuitBreaker(
    // A trial that its client gave up has shown nothing good.
    handleWhen((error) => isFailure(error) || policy.state === CircuitState.HalfOpen),
    { halfOpenAfter: REST_MS, breaker: new ConsecutiveBreaker(FAILURES) },
  );
  let openedAt = 0;
  let isAsked = true;
  let trial: Promise<void> = Promise.resolve();
  let endTrial = (): void => undefined;
  policy.onStateChange((state) => {
    if (state === CircuitState.HalfOpen) {
      trial = new Promise((resolve) => {
        endTrial = resolve;
      });
      return;
    }
    endTrial();
    if (state === CircuitState.Open) openedAt = Date.now();
    const wasAsked = isAsked;
    isAsked = state === CircuitState.Closed;
    if (isAsked !== wasAsked) onChange(isAsked);
  });
  return {
    execute: async (call) => {
      if (policy.state === CircuitState.HalfOpen && !(await endsSoon(trial))) throw new BrokenCircuitError();
      return policy.execute(call);
    },
    isAsked: () => isAsked || (policy.state === CircuitState.Open && Date.now() - openedAt >= REST_MS),
  };
};

const endsSoon = async (trial: Promise<void>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, TRIAL_PATIENCE_MS, false);
  });
  try {
    return await Promise.race([trial.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
};
