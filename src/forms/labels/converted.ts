/** 折算得分, 加权得分: a score out of 100 brought to the points of its row. */
export const converted = /折算|加权|折合|换算/;
