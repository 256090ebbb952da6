using MmDit.Diffusion;

namespace MmDit.Course.Exercises;

/// <summary>One look at a net of a rectified flow: x [B, ...] and the level it has -> the velocity, [B, ...].</summary>
public delegate Tensor VelocityAt(Tensor x, Level level);
