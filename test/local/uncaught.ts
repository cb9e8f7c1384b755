/** Runs something and returns the errors that nobody caught meanwhile and half a second after. */
export async function uncaughtIn(act: () => Promise<void>): Promise<Error[]> {
  const errors: Error[] = [];
  const note = (error: Error): void => void errors.push(error);
  process.on('uncaughtExceptionMonitor', note);
  try {
    await act();
    await new Promise((resolve) => setTimeout(resolve, 500));
  } finally {
    process.off('uncaughtExceptionMonitor', note);
  }
  return errors;
}
