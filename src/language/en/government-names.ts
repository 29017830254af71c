/** Seats and houses by which news means a government, a line a country; `*` marks another name of the one before it. */
export const governmentNames = `
US the White House;the Pentagon;Foggy Bottom;Capitol Hill;the Oval Office;the State Department,*the U.S. State Department
RU the Kremlin
GB Downing Street,*Number 10,*No. 10,*10 Downing Street;Whitehall;Westminster;Buckingham Palace
FR the Élysée,*the Élysée Palace;the Quai d’Orsay;Matignon
KR the Blue House,*Cheong Wa Dae
CN Zhongnanhai
IT the Quirinal Palace;Palazzo Chigi;the Farnesina
DE the Bundeskanzleramt
VA the Holy See
AR the Casa Rosada
BR the Planalto,*the Planalto Palace
CL La Moneda
CO the Casa de Nariño
MX Los Pinos
PH Malacañang,*Malacañang Palace
ES Moncloa,*Moncloa Palace
VE Miraflores,*Miraflores Palace`
