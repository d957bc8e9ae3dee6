/** The parts that have to work before messages may come, each true when it does. */
export type Readiness = Readonly<Record<string, boolean>>;

const keepMs = 1000;
const patienceMs = 5000;

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('No answer in time.')), patienceMs).unref();
  });
}

/**
 * Asks for readiness at most once a second, whoever calls: the question costs a call to the storage and anybody may
 * ask. No answer in five seconds is a no.
 */
export function keepReadiness(ask: () => Promise<Readiness>): () => Promise<Readiness | undefined> {
  let answer: Promise<Readiness | undefined> | undefined;
  return () => {
    if (answer === undefined) {
      answer = Promise.race([ask(), late()]).catch(() => undefined);
      const forget = () => setTimeout(() => (answer = undefined), keepMs).unref();
      void answer.then(forget);
    }
    return answer;
  };
}
