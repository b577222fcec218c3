/** A reader that has seen enough (`sapxep rules list | head`) closes the pipe: that is no fault, the program just stops. */
export function stopWhenReaderLeaves(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
