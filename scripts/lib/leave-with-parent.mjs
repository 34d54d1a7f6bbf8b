/**
 * Preloaded into every process that Parvis starts: when the starter is gone, however it went, so are they and what they started.
 * What they start in turn inherits the preload, but is left alone: it has another parent.
 */
if (process.channel && process.env.PARVIS_STARTER === String(process.ppid)) {
  process.on('disconnect', () => process.kill(-process.pid, 'SIGTERM'));
  process.channel.unref();
}
