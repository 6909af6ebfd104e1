// The command line as a module: run it, or use what its commands are made of.
export { type Calibration, calibrateModel } from './calibrate/calibrateModel.js'
export { run } from './run.js'
