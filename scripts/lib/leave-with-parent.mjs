/** Preloaded into every process that Parvis starts: when the starter is gone, however it went, so are they and what they started. */
if (process.channel) {
  process.on('disconnect', () => process.kill(-process.pid, 'SIGTERM'));
  process.channel.unref();
}
