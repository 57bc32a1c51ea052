/** Says of frames what every encode of ours is: limited BT.709. */
export const taggedBt709 = 'setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709'
