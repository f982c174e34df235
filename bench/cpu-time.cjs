// Loaded before a Node program that is measured: when it ends, its processor time in milliseconds, all of its threads
// together, goes to a file. Unlike the time on the clock it does not grow much where the machine is busy.
'use strict';
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.JC_BENCH_CPU, String((user + system) / 1000));
});
