// Written by lib/Torch.Gen from ops.txt and libtorch's schemas; change ops.txt, then run ./mmdit ops.
#nullable enable
#pragma warning disable CS1573, CA1062
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp
{
    public static partial class torch
    {
        public partial class Tensor
        {
            /// <summary>abs(Tensor self) -&gt; Tensor</summary>
            public Tensor abs() => aten.abs(this);
            /// <summary>abs(Tensor self) -&gt; Tensor</summary>
            public Tensor absolute() => aten.abs(this);
            /// <summary>abs_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor abs_() => aten.abs_(this);
            /// <summary>abs_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor absolute_() => aten.abs_(this);
            /// <summary>acos(Tensor self) -&gt; Tensor</summary>
            public Tensor acos() => aten.acos(this);
            /// <summary>acos(Tensor self) -&gt; Tensor</summary>
            public Tensor arccos() => aten.acos(this);
            /// <summary>acos_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor acos_() => aten.acos_(this);
            /// <summary>acos_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arccos_() => aten.acos_(this);
            /// <summary>acosh(Tensor self) -&gt; Tensor</summary>
            public Tensor acosh() => aten.acosh(this);
            /// <summary>acosh(Tensor self) -&gt; Tensor</summary>
            public Tensor arccosh() => aten.acosh(this);
            /// <summary>acosh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor acosh_() => aten.acosh_(this);
            /// <summary>acosh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arccosh_() => aten.acosh_(this);
            /// <summary>angle(Tensor self) -&gt; Tensor</summary>
            public Tensor angle() => aten.angle(this);
            /// <summary>asin(Tensor self) -&gt; Tensor</summary>
            public Tensor asin() => aten.asin(this);
            /// <summary>asin(Tensor self) -&gt; Tensor</summary>
            public Tensor arcsin() => aten.asin(this);
            /// <summary>asin_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor asin_() => aten.asin_(this);
            /// <summary>asin_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arcsin_() => aten.asin_(this);
            /// <summary>asinh(Tensor self) -&gt; Tensor</summary>
            public Tensor asinh() => aten.asinh(this);
            /// <summary>asinh(Tensor self) -&gt; Tensor</summary>
            public Tensor arcsinh() => aten.asinh(this);
            /// <summary>asinh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor asinh_() => aten.asinh_(this);
            /// <summary>asinh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arcsinh_() => aten.asinh_(this);
            /// <summary>atan(Tensor self) -&gt; Tensor</summary>
            public Tensor atan() => aten.atan(this);
            /// <summary>atan(Tensor self) -&gt; Tensor</summary>
            public Tensor arctan() => aten.atan(this);
            /// <summary>atan_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor atan_() => aten.atan_(this);
            /// <summary>atan_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arctan_() => aten.atan_(this);
            /// <summary>atanh(Tensor self) -&gt; Tensor</summary>
            public Tensor atanh() => aten.atanh(this);
            /// <summary>atanh(Tensor self) -&gt; Tensor</summary>
            public Tensor arctanh() => aten.atanh(this);
            /// <summary>atanh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor atanh_() => aten.atanh_(this);
            /// <summary>atanh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arctanh_() => aten.atanh_(this);
            /// <summary>bitwise_not(Tensor self) -&gt; Tensor</summary>
            public Tensor bitwise_not() => aten.bitwise_not(this);
            /// <summary>bitwise_not_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_not_() => aten.bitwise_not_(this);
            /// <summary>ceil(Tensor self) -&gt; Tensor</summary>
            public Tensor ceil() => aten.ceil(this);
            /// <summary>ceil_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor ceil_() => aten.ceil_(this);
            /// <summary>conj(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor conj() => aten.conj(this);
            /// <summary>cos(Tensor self) -&gt; Tensor</summary>
            public Tensor cos() => aten.cos(this);
            /// <summary>cos_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor cos_() => aten.cos_(this);
            /// <summary>cosh(Tensor self) -&gt; Tensor</summary>
            public Tensor cosh() => aten.cosh(this);
            /// <summary>cosh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor cosh_() => aten.cosh_(this);
            /// <summary>deg2rad(Tensor self) -&gt; Tensor</summary>
            public Tensor deg2rad() => aten.deg2rad(this);
            /// <summary>deg2rad_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor deg2rad_() => aten.deg2rad_(this);
            /// <summary>digamma(Tensor self) -&gt; Tensor</summary>
            public Tensor digamma() => aten.digamma(this);
            /// <summary>digamma_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor digamma_() => aten.digamma_(this);
            /// <summary>erf(Tensor self) -&gt; Tensor</summary>
            public Tensor erf() => aten.erf(this);
            /// <summary>erf_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor erf_() => aten.erf_(this);
            /// <summary>erfc(Tensor self) -&gt; Tensor</summary>
            public Tensor erfc() => aten.erfc(this);
            /// <summary>erfc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor erfc_() => aten.erfc_(this);
            /// <summary>erfinv(Tensor self) -&gt; Tensor</summary>
            public Tensor erfinv() => aten.erfinv(this);
            /// <summary>erfinv_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor erfinv_() => aten.erfinv_(this);
            /// <summary>exp(Tensor self) -&gt; Tensor</summary>
            public Tensor exp() => aten.exp(this);
            /// <summary>exp_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor exp_() => aten.exp_(this);
            /// <summary>exp2(Tensor self) -&gt; Tensor</summary>
            public Tensor exp2() => aten.exp2(this);
            /// <summary>exp2_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor exp2_() => aten.exp2_(this);
            /// <summary>expm1(Tensor self) -&gt; Tensor</summary>
            public Tensor expm1() => aten.expm1(this);
            /// <summary>expm1_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor expm1_() => aten.expm1_(this);
            /// <summary>floor(Tensor self) -&gt; Tensor</summary>
            public Tensor floor() => aten.floor(this);
            /// <summary>floor_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor floor_() => aten.floor_(this);
            /// <summary>frac(Tensor self) -&gt; Tensor</summary>
            public Tensor frac() => aten.frac(this);
            /// <summary>frac_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor frac_() => aten.frac_(this);
            /// <summary>isfinite(Tensor self) -&gt; Tensor</summary>
            public Tensor isfinite() => aten.isfinite(this);
            /// <summary>isinf(Tensor self) -&gt; Tensor</summary>
            public Tensor isinf() => aten.isinf(this);
            /// <summary>isnan(Tensor self) -&gt; Tensor</summary>
            public Tensor isnan() => aten.isnan(this);
            /// <summary>isneginf(Tensor self) -&gt; Tensor</summary>
            public Tensor isneginf() => aten.isneginf(this);
            /// <summary>isposinf(Tensor self) -&gt; Tensor</summary>
            public Tensor isposinf() => aten.isposinf(this);
            /// <summary>lgamma(Tensor self) -&gt; Tensor</summary>
            public Tensor lgamma() => aten.lgamma(this);
            /// <summary>lgamma_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor lgamma_() => aten.lgamma_(this);
            /// <summary>log(Tensor self) -&gt; Tensor</summary>
            public Tensor log() => aten.log(this);
            /// <summary>log_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor log_() => aten.log_(this);
            /// <summary>log10(Tensor self) -&gt; Tensor</summary>
            public Tensor log10() => aten.log10(this);
            /// <summary>log10_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor log10_() => aten.log10_(this);
            /// <summary>log1p(Tensor self) -&gt; Tensor</summary>
            public Tensor log1p() => aten.log1p(this);
            /// <summary>log1p_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor log1p_() => aten.log1p_(this);
            /// <summary>log2(Tensor self) -&gt; Tensor</summary>
            public Tensor log2() => aten.log2(this);
            /// <summary>log2_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor log2_() => aten.log2_(this);
            /// <summary>logical_not(Tensor self) -&gt; Tensor</summary>
            public Tensor logical_not() => aten.logical_not(this);
            /// <summary>logical_not_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor logical_not_() => aten.logical_not_(this);
            /// <summary>neg(Tensor self) -&gt; Tensor</summary>
            public Tensor neg() => aten.neg(this);
            /// <summary>neg(Tensor self) -&gt; Tensor</summary>
            public Tensor negative() => aten.neg(this);
            /// <summary>neg_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor neg_() => aten.neg_(this);
            /// <summary>neg_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor negative_() => aten.neg_(this);
            /// <summary>rad2deg(Tensor self) -&gt; Tensor</summary>
            public Tensor rad2deg() => aten.rad2deg(this);
            /// <summary>rad2deg_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor rad2deg_() => aten.rad2deg_(this);
            /// <summary>reciprocal(Tensor self) -&gt; Tensor</summary>
            public Tensor reciprocal() => aten.reciprocal(this);
            /// <summary>reciprocal_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor reciprocal_() => aten.reciprocal_(this);
            /// <summary>relu(Tensor self) -&gt; Tensor</summary>
            public Tensor relu() => aten.relu(this);
            /// <summary>relu_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor relu_() => aten.relu_(this);
            /// <summary>rsqrt(Tensor self) -&gt; Tensor</summary>
            public Tensor rsqrt() => aten.rsqrt(this);
            /// <summary>rsqrt_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor rsqrt_() => aten.rsqrt_(this);
            /// <summary>sgn(Tensor self) -&gt; Tensor</summary>
            public Tensor sgn() => aten.sgn(this);
            /// <summary>sgn_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sgn_() => aten.sgn_(this);
            /// <summary>sigmoid(Tensor self) -&gt; Tensor</summary>
            public Tensor sigmoid() => aten.sigmoid(this);
            /// <summary>sigmoid_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sigmoid_() => aten.sigmoid_(this);
            /// <summary>sign(Tensor self) -&gt; Tensor</summary>
            public Tensor sign() => aten.sign(this);
            /// <summary>sign_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sign_() => aten.sign_(this);
            /// <summary>signbit(Tensor self) -&gt; Tensor</summary>
            public Tensor signbit() => aten.signbit(this);
            /// <summary>silu(Tensor self) -&gt; Tensor</summary>
            public Tensor silu() => aten.silu(this);
            /// <summary>silu_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor silu_() => aten.silu_(this);
            /// <summary>sin(Tensor self) -&gt; Tensor</summary>
            public Tensor sin() => aten.sin(this);
            /// <summary>sin_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sin_() => aten.sin_(this);
            /// <summary>sinc(Tensor self) -&gt; Tensor</summary>
            public Tensor sinc() => aten.sinc(this);
            /// <summary>sinc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sinc_() => aten.sinc_(this);
            /// <summary>sinh(Tensor self) -&gt; Tensor</summary>
            public Tensor sinh() => aten.sinh(this);
            /// <summary>sinh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sinh_() => aten.sinh_(this);
            /// <summary>sqrt(Tensor self) -&gt; Tensor</summary>
            public Tensor sqrt() => aten.sqrt(this);
            /// <summary>sqrt_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sqrt_() => aten.sqrt_(this);
            /// <summary>square(Tensor self) -&gt; Tensor</summary>
            public Tensor square() => aten.square(this);
            /// <summary>square_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor square_() => aten.square_(this);
            /// <summary>tan(Tensor self) -&gt; Tensor</summary>
            public Tensor tan() => aten.tan(this);
            /// <summary>tan_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor tan_() => aten.tan_(this);
            /// <summary>tanh(Tensor self) -&gt; Tensor</summary>
            public Tensor tanh() => aten.tanh(this);
            /// <summary>tanh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor tanh_() => aten.tanh_(this);
            /// <summary>trunc(Tensor self) -&gt; Tensor</summary>
            public Tensor trunc() => aten.trunc(this);
            /// <summary>trunc(Tensor self) -&gt; Tensor</summary>
            public Tensor fix() => aten.trunc(this);
            /// <summary>trunc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor trunc_() => aten.trunc_(this);
            /// <summary>trunc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor fix_() => aten.trunc_(this);
            /// <summary>add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor add(Tensor target) => aten.add_Tensor(this, other: target);
            /// <summary>add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor add(Tensor target, Scalar alpha) => aten.add_Tensor(this, other: target, alpha: alpha);
            /// <summary>add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor add_(Tensor target) => aten.add__Tensor(this, other: target);
            /// <summary>add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor add_(Tensor target, Scalar alpha) => aten.add__Tensor(this, other: target, alpha: alpha);
            /// <summary>add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor add(Scalar scalar) => aten.add_Scalar(this, other: scalar);
            /// <summary>add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor add(Scalar scalar, Scalar alpha) => aten.add_Scalar(this, other: scalar, alpha: alpha);
            /// <summary>add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor add_(Scalar scalar) => aten.add__Scalar(this, other: scalar);
            /// <summary>add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor add_(Scalar scalar, Scalar alpha) => aten.add__Scalar(this, other: scalar, alpha: alpha);
            /// <summary>sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor sub(Tensor target) => aten.sub_Tensor(this, other: target);
            /// <summary>sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor subtract(Tensor target) => aten.sub_Tensor(this, other: target);
            /// <summary>sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor sub_(Tensor target) => aten.sub__Tensor(this, other: target);
            /// <summary>sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor subtract_(Tensor target) => aten.sub__Tensor(this, other: target);
            /// <summary>sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor sub(Scalar target) => aten.sub_Scalar(this, other: target);
            /// <summary>sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor subtract(Scalar target) => aten.sub_Scalar(this, other: target);
            /// <summary>sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor sub_(Scalar target) => aten.sub__Scalar(this, other: target);
            /// <summary>sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor subtract_(Scalar target) => aten.sub__Scalar(this, other: target);
            /// <summary>mul.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor mul(Tensor target) => aten.mul_Tensor(this, other: target);
            /// <summary>mul.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor multiply(Tensor target) => aten.mul_Tensor(this, other: target);
            /// <summary>mul_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor mul_(Tensor target) => aten.mul__Tensor(this, other: target);
            /// <summary>mul_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor multiply_(Tensor target) => aten.mul__Tensor(this, other: target);
            /// <summary>mul.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor mul(Scalar target) => aten.mul_Scalar(this, other: target);
            /// <summary>mul.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor multiply(Scalar target) => aten.mul_Scalar(this, other: target);
            /// <summary>mul_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor mul_(Scalar target) => aten.mul__Scalar(this, other: target);
            /// <summary>mul_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor multiply_(Scalar target) => aten.mul__Scalar(this, other: target);
            /// <summary>atan2(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor atan2(Tensor other) => aten.atan2(this, other: other);
            /// <summary>atan2(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor arctan2(Tensor other) => aten.atan2(this, other: other);
            /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor atan2_(Tensor other) => aten.atan2_(this, other: other);
            /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor arctan2_(Tensor other) => aten.atan2_(this, other: other);
            /// <summary>bitwise_and.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor bitwise_and(Tensor other) => aten.bitwise_and_Tensor(this, other: other);
            /// <summary>bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_and_(Tensor other) => aten.bitwise_and__Tensor(this, other: other);
            /// <summary>bitwise_or.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor bitwise_or(Tensor other) => aten.bitwise_or_Tensor(this, other: other);
            /// <summary>bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_or_(Tensor other) => aten.bitwise_or__Tensor(this, other: other);
            /// <summary>bitwise_xor.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor bitwise_xor(Tensor other) => aten.bitwise_xor_Tensor(this, other: other);
            /// <summary>bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_xor_(Tensor other) => aten.bitwise_xor__Tensor(this, other: other);
            /// <summary>clamp(Tensor self, Scalar? min=None, Scalar? max=None) -&gt; Tensor</summary>
            public Tensor clamp(Scalar? min = null, Scalar? max = null) => aten.clamp(this, min: min, max: max);
            /// <summary>clamp(Tensor self, Scalar? min=None, Scalar? max=None) -&gt; Tensor</summary>
            public Tensor clip(Scalar? min = null, Scalar? max = null) => aten.clamp(this, min: min, max: max);
            /// <summary>clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -&gt; Tensor(a!)</summary>
            public Tensor clamp_(Scalar? min = null, Scalar? max = null) => aten.clamp_(this, min: min, max: max);
            /// <summary>clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -&gt; Tensor(a!)</summary>
            public Tensor clip_(Scalar? min = null, Scalar? max = null) => aten.clamp_(this, min: min, max: max);
            /// <summary>clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -&gt; Tensor</summary>
            public Tensor clamp(Tensor? min = null, Tensor? max = null) => aten.clamp_Tensor(this, min: min, max: max);
            /// <summary>clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -&gt; Tensor(a!)</summary>
            public Tensor clamp_(Tensor? min = null, Tensor? max = null) => aten.clamp__Tensor(this, min: min, max: max);
            /// <summary>clamp_max(Tensor self, Scalar max) -&gt; Tensor</summary>
            public Tensor clamp_max(Scalar max) => aten.clamp_max(this, max: max);
            /// <summary>clamp_max_(Tensor(a!) self, Scalar max) -&gt; Tensor(a!)</summary>
            public Tensor clamp_max_(Scalar max) => aten.clamp_max_(this, max: max);
            /// <summary>clamp_min(Tensor self, Scalar min) -&gt; Tensor</summary>
            public Tensor clamp_min(Scalar min) => aten.clamp_min(this, min: min);
            /// <summary>clamp_min_(Tensor(a!) self, Scalar min) -&gt; Tensor(a!)</summary>
            public Tensor clamp_min_(Scalar min) => aten.clamp_min_(this, min: min);
            /// <summary>copysign.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor copysign(Tensor other) => aten.copysign_Tensor(this, other: other);
            /// <summary>copysign_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor copysign_(Tensor other) => aten.copysign__Tensor(this, other: other);
            /// <summary>floor_divide(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor floor_divide(Tensor other) => aten.floor_divide(this, other: other);
            /// <summary>floor_divide_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor floor_divide_(Tensor other) => aten.floor_divide__Tensor(this, other: other);
            /// <summary>fmax(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor fmax(Tensor other) => aten.fmax(this, other: other);
            /// <summary>fmin(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor fmin(Tensor other) => aten.fmin(this, other: other);
            /// <summary>fmod.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor fmod(Scalar scalar) => aten.fmod_Scalar(this, other: scalar);
            /// <summary>fmod_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor fmod_(Scalar scalar) => aten.fmod__Scalar(this, other: scalar);
            /// <summary>fmod.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor fmod(Tensor target) => aten.fmod_Tensor(this, other: target);
            /// <summary>fmod_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor fmod_(Tensor target) => aten.fmod__Tensor(this, other: target);
            /// <summary>hypot(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor hypot(Tensor other) => aten.hypot(this, other: other);
            /// <summary>hypot_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor hypot_(Tensor other) => aten.hypot_(this, other: other);
            /// <summary>lerp.Scalar(Tensor self, Tensor end, Scalar weight) -&gt; Tensor</summary>
            public Tensor lerp(Tensor end, Scalar weight) => aten.lerp_Scalar(this, end: end, weight: weight);
            /// <summary>lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -&gt; Tensor(a!)</summary>
            public Tensor lerp_(Tensor end, Scalar weight) => aten.lerp__Scalar(this, end: end, weight: weight);
            /// <summary>lerp.Tensor(Tensor self, Tensor end, Tensor weight) -&gt; Tensor</summary>
            public Tensor lerp(Tensor end, Tensor weight) => aten.lerp_Tensor(this, end: end, weight: weight);
            /// <summary>lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -&gt; Tensor(a!)</summary>
            public Tensor lerp_(Tensor end, Tensor weight) => aten.lerp__Tensor(this, end: end, weight: weight);
            /// <summary>logaddexp(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor logaddexp(Tensor other) => aten.logaddexp(this, other: other);
            /// <summary>logical_and(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor logical_and(Tensor other) => aten.logical_and(this, other: other);
            /// <summary>logical_and_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor logical_and_(Tensor other) => aten.logical_and_(this, other: other);
            /// <summary>logical_or(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor logical_or(Tensor other) => aten.logical_or(this, other: other);
            /// <summary>logical_or_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor logical_or_(Tensor other) => aten.logical_or_(this, other: other);
            /// <summary>logical_xor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor logical_xor(Tensor other) => aten.logical_xor(this, other: other);
            /// <summary>logical_xor_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor logical_xor_(Tensor other) => aten.logical_xor_(this, other: other);
            /// <summary>maximum(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor maximum(Tensor other) => aten.maximum(this, other: other);
            /// <summary>minimum(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor minimum(Tensor other) => aten.minimum(this, other: other);
            /// <summary>pow.Tensor_Scalar(Tensor self, Scalar exponent) -&gt; Tensor</summary>
            public Tensor pow(Scalar exponent) => aten.pow_Tensor_Scalar(this, exponent: exponent);
            /// <summary>pow.Tensor_Tensor(Tensor self, Tensor exponent) -&gt; Tensor</summary>
            public Tensor pow(Tensor exponent) => aten.pow_Tensor_Tensor(this, exponent: exponent);
            /// <summary>pow_.Scalar(Tensor(a!) self, Scalar exponent) -&gt; Tensor(a!)</summary>
            public Tensor pow_(Scalar exponent) => aten.pow__Scalar(this, exponent: exponent);
            /// <summary>pow_.Tensor(Tensor(a!) self, Tensor exponent) -&gt; Tensor(a!)</summary>
            public Tensor pow_(Tensor exponent) => aten.pow__Tensor(this, exponent: exponent);
            /// <summary>remainder.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor remainder(Scalar scalar) => aten.remainder_Scalar(this, other: scalar);
            /// <summary>remainder_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor remainder_(Scalar scalar) => aten.remainder__Scalar(this, other: scalar);
            /// <summary>remainder.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor remainder(Tensor target) => aten.remainder_Tensor(this, other: target);
            /// <summary>remainder_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor remainder_(Tensor target) => aten.remainder__Tensor(this, other: target);
            /// <summary>addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor</summary>
            public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar? value = null) => aten.addcdiv(this, tensor1: tensor1, tensor2: tensor2, value: value);
            /// <summary>addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor(a!)</summary>
            public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar? value = null) => aten.addcdiv_(this, tensor1: tensor1, tensor2: tensor2, value: value);
            /// <summary>addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor</summary>
            public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar? value = null) => aten.addcmul(this, tensor1: tensor1, tensor2: tensor2, value: value);
            /// <summary>addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor(a!)</summary>
            public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar? value = null) => aten.addcmul_(this, tensor1: tensor1, tensor2: tensor2, value: value);
            /// <summary>nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -&gt; Tensor</summary>
            public Tensor nan_to_num(double? nan = null, double? posinf = null, double? neginf = null) => aten.nan_to_num(this, nan: nan, posinf: posinf, neginf: neginf);
            /// <summary>nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -&gt; Tensor(a!)</summary>
            public Tensor nan_to_num_(double? nan = null, double? posinf = null, double? neginf = null) => aten.nan_to_num_(this, nan: nan, posinf: posinf, neginf: neginf);
            /// <summary>eq.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor eq(Tensor target) => aten.eq_Tensor(this, other: target);
            /// <summary>eq.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor equal(Tensor target) => aten.eq_Tensor(this, other: target);
            /// <summary>eq_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor eq_(Tensor target) => aten.eq__Tensor(this, other: target);
            /// <summary>eq_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor equal_(Tensor target) => aten.eq__Tensor(this, other: target);
            /// <summary>eq.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor eq(Scalar target) => aten.eq_Scalar(this, other: target);
            /// <summary>eq_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor eq_(Scalar target) => aten.eq__Scalar(this, other: target);
            /// <summary>ne.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor ne(Tensor target) => aten.ne_Tensor(this, other: target);
            /// <summary>ne.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor not_equal(Tensor target) => aten.ne_Tensor(this, other: target);
            /// <summary>ne_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor ne_(Tensor target) => aten.ne__Tensor(this, other: target);
            /// <summary>ne_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor not_equal_(Tensor target) => aten.ne__Tensor(this, other: target);
            /// <summary>ne.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor ne(Scalar target) => aten.ne_Scalar(this, other: target);
            /// <summary>ne_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor ne_(Scalar target) => aten.ne__Scalar(this, other: target);
            /// <summary>lt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor lt(Tensor target) => aten.lt_Tensor(this, other: target);
            /// <summary>lt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor less(Tensor target) => aten.lt_Tensor(this, other: target);
            /// <summary>lt_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor lt_(Tensor target) => aten.lt__Tensor(this, other: target);
            /// <summary>lt_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor less_(Tensor target) => aten.lt__Tensor(this, other: target);
            /// <summary>lt.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor lt(Scalar target) => aten.lt_Scalar(this, other: target);
            /// <summary>lt_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor lt_(Scalar target) => aten.lt__Scalar(this, other: target);
            /// <summary>le.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor le(Tensor target) => aten.le_Tensor(this, other: target);
            /// <summary>le.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor less_equal(Tensor target) => aten.le_Tensor(this, other: target);
            /// <summary>le_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor le_(Tensor target) => aten.le__Tensor(this, other: target);
            /// <summary>le_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor less_equal_(Tensor target) => aten.le__Tensor(this, other: target);
            /// <summary>le.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor le(Scalar target) => aten.le_Scalar(this, other: target);
            /// <summary>le_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor le_(Scalar target) => aten.le__Scalar(this, other: target);
            /// <summary>gt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor gt(Tensor target) => aten.gt_Tensor(this, other: target);
            /// <summary>gt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor greater(Tensor target) => aten.gt_Tensor(this, other: target);
            /// <summary>gt_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor gt_(Tensor target) => aten.gt__Tensor(this, other: target);
            /// <summary>gt_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor greater_(Tensor target) => aten.gt__Tensor(this, other: target);
            /// <summary>gt.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor gt(Scalar target) => aten.gt_Scalar(this, other: target);
            /// <summary>gt_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor gt_(Scalar target) => aten.gt__Scalar(this, other: target);
            /// <summary>ge.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor ge(Tensor target) => aten.ge_Tensor(this, other: target);
            /// <summary>ge.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor greater_equal(Tensor target) => aten.ge_Tensor(this, other: target);
            /// <summary>ge_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor ge_(Tensor target) => aten.ge__Tensor(this, other: target);
            /// <summary>ge_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor greater_equal_(Tensor target) => aten.ge__Tensor(this, other: target);
            /// <summary>ge.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor ge(Scalar target) => aten.ge_Scalar(this, other: target);
            /// <summary>ge_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor ge_(Scalar target) => aten.ge__Scalar(this, other: target);
            /// <summary>allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -&gt; bool</summary>
            public bool allclose(Tensor target, double rtol = 1.0000000000000001e-05, double atol = 1e-08, bool equal_nan = false) => aten.allclose(this, other: target, rtol: rtol, atol: atol, equal_nan: equal_nan);
            /// <summary>isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -&gt; Tensor</summary>
            public Tensor isclose(Tensor other, double rtol = 1.0000000000000001e-05, double atol = 1e-08, bool nanEqual = false) => aten.isclose(this, other: other, rtol: rtol, atol: atol, equal_nan: nanEqual);
            /// <summary>argsort(Tensor self, int dim=-1, bool descending=False) -&gt; Tensor</summary>
            public Tensor argsort(long dim = -1, bool descending = false) => aten.argsort(this, dim: dim, descending: descending);
            /// <summary>msort(Tensor self) -&gt; Tensor</summary>
            public Tensor msort() => aten.msort(this);
            /// <summary>all(Tensor self) -&gt; Tensor</summary>
            public Tensor all() => aten.all(this);
            /// <summary>all.dim(Tensor self, int dim, bool keepdim=False) -&gt; Tensor</summary>
            public Tensor all(long dim, bool keepdim = false) => aten.all_dim(this, dim: dim, keepdim: keepdim);
            /// <summary>any(Tensor self) -&gt; Tensor</summary>
            public Tensor any() => aten.any(this);
            /// <summary>any.dim(Tensor self, int dim, bool keepdim=False) -&gt; Tensor</summary>
            public Tensor any(long dim, bool keepdim = false) => aten.any_dim(this, dim: dim, keepdim: keepdim);
            /// <summary>amax(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
            public Tensor amax(long[] dims, bool keepdim = false) => aten.amax(this, dim: dims, keepdim: keepdim);
            /// <summary>amin(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
            public Tensor amin(long[] dims, bool keepdim = false) => aten.amin(this, dim: dims, keepdim: keepdim);
            /// <summary>max(Tensor self) -&gt; Tensor</summary>
            public Tensor max() => aten.max(this);
            /// <summary>max.dim(Tensor self, int dim, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
            public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => aten.max_dim(this, dim: dim, keepdim: keepdim);
            /// <summary>max.other(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor max(Tensor other) => aten.max_other(this, other: other);
            /// <summary>min(Tensor self) -&gt; Tensor</summary>
            public Tensor min() => aten.min(this);
            /// <summary>min.dim(Tensor self, int dim, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
            public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => aten.min_dim(this, dim: dim, keepdim: keepdim);
            /// <summary>min.other(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor min(Tensor other) => aten.min_other(this, other: other);
            /// <summary>median(Tensor self) -&gt; Tensor</summary>
            public Tensor median() => aten.median(this);
            /// <summary>cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -&gt; Tensor</summary>
            public Tensor cumsum(long dim, ScalarType? type = null) => aten.cumsum(this, dim: dim, dtype: type);
            /// <summary>cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -&gt; Tensor</summary>
            public Tensor cumprod(long dim, ScalarType? type = null) => aten.cumprod(this, dim: dim, dtype: type);
            /// <summary>nonzero(Tensor self) -&gt; Tensor</summary>
            public Tensor nonzero() => aten.nonzero(this);
            /// <summary>bincount(Tensor self, Tensor? weights=None, int minlength=0) -&gt; Tensor</summary>
            public Tensor bincount(Tensor? weights = null, long minlength = 0) => aten.bincount(this, weights: weights, minlength: minlength);
            /// <summary>histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -&gt; Tensor</summary>
            public Tensor histc(long bins = 100, Scalar? min = null, Scalar? max = null) => aten.histc(this, bins: bins, min: min, max: max);
            /// <summary>bmm(Tensor self, Tensor mat2) -&gt; Tensor</summary>
            public Tensor bmm(Tensor batch2) => aten.bmm(this, mat2: batch2);
            /// <summary>dot(Tensor self, Tensor tensor) -&gt; Tensor</summary>
            public Tensor dot(Tensor target) => aten.dot(this, tensor: target);
            /// <summary>matmul(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor matmul(Tensor target) => aten.matmul(this, other: target);
            /// <summary>mm(Tensor self, Tensor mat2) -&gt; Tensor</summary>
            public Tensor mm(Tensor target) => aten.mm(this, mat2: target);
            /// <summary>mv(Tensor self, Tensor vec) -&gt; Tensor</summary>
            public Tensor mv(Tensor target) => aten.mv(this, vec: target);
            /// <summary>outer(Tensor self, Tensor vec2) -&gt; Tensor</summary>
            public Tensor outer(Tensor vec2) => aten.outer(this, vec2: vec2);
            /// <summary>kron(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor kron(Tensor other) => aten.kron(this, other: other);
            /// <summary>as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -&gt; Tensor(a)</summary>
            public Tensor as_strided(long[] size, long[] strides, long? storageOffset = null) => aten.as_strided(this, size: size, stride: strides, storage_offset: storageOffset);
            /// <summary>broadcast_to(Tensor(a) self, int[] size) -&gt; Tensor(a)</summary>
            public Tensor broadcast_to(params long[] shape) => aten.broadcast_to(this, size: shape);
            /// <summary>chunk(Tensor(a -&gt; *) self, int chunks, int dim=0) -&gt; Tensor(a)[]</summary>
            public Tensor[] chunk(long chunks, long dim = 0) => aten.chunk(this, chunks: chunks, dim: dim);
            /// <summary>detach(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor detach() => aten.detach(this);
            /// <summary>diag(Tensor self, int diagonal=0) -&gt; Tensor</summary>
            public Tensor diag(long diagonal = 0) => aten.diag(this, diagonal: diagonal);
            /// <summary>diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -&gt; Tensor</summary>
            public Tensor diag_embed(long offset = 0, long dim1 = -2, long dim2 = -1) => aten.diag_embed(this, offset: offset, dim1: dim1, dim2: dim2);
            /// <summary>diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -&gt; Tensor(a)</summary>
            public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1) => aten.diagonal(this, offset: offset, dim1: dim1, dim2: dim2);
            /// <summary>expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -&gt; Tensor(a)</summary>
            public Tensor expand(long[] sizes, bool isImplicit = false) => aten.expand(this, size: sizes, @implicit: isImplicit);
            /// <summary>expand_as(Tensor(a) self, Tensor other) -&gt; Tensor(a)</summary>
            public Tensor expand_as(Tensor other) => aten.expand_as(this, other: other);
            /// <summary>flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -&gt; Tensor(a)</summary>
            public Tensor flatten(long start_dim = 0, long end_dim = -1) => aten.flatten_using_ints(this, start_dim: start_dim, end_dim: end_dim);
            /// <summary>flip(Tensor self, int[] dims) -&gt; Tensor</summary>
            public Tensor flip(params long[] dims) => aten.flip(this, dims: dims);
            /// <summary>fliplr(Tensor self) -&gt; Tensor</summary>
            public Tensor fliplr() => aten.fliplr(this);
            /// <summary>flipud(Tensor self) -&gt; Tensor</summary>
            public Tensor flipud() => aten.flipud(this);
            /// <summary>narrow(Tensor(a) self, int dim, int start, int length) -&gt; Tensor(a)</summary>
            public Tensor narrow(long dim, long start, long length) => aten.narrow(this, dim: dim, start: start, length: length);
            /// <summary>repeat(Tensor self, SymInt[] repeats) -&gt; Tensor</summary>
            public Tensor repeat(params long[] sizes) => aten.repeat(this, repeats: sizes);
            /// <summary>repeat_interleave.self_int(Tensor self, int repeats, int? dim=None, *, int? output_size=None) -&gt; Tensor</summary>
            public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null) => aten.repeat_interleave_self_int(this, repeats: repeats, dim: dim, output_size: output_size);
            /// <summary>repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -&gt; Tensor</summary>
            public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null) => aten.repeat_interleave_self_Tensor(this, repeats: repeats, dim: dim, output_size: output_size);
            /// <summary>select.int(Tensor(a) self, int dim, int index) -&gt; Tensor(a)</summary>
            public Tensor select(long dim, long index) => aten.select_int(this, dim: dim, index: index);
            /// <summary>t(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor t() => aten.t(this);
            /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
            public Tensor transpose(long dim0, long dim1) => aten.transpose_int(this, dim0: dim0, dim1: dim1);
            /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
            public Tensor swapaxes(long dim0, long dim1) => aten.transpose_int(this, dim0: dim0, dim1: dim1);
            /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
            public Tensor swapdims(long dim0, long dim1) => aten.transpose_int(this, dim0: dim0, dim1: dim1);
            /// <summary>tril(Tensor self, int diagonal=0) -&gt; Tensor</summary>
            public Tensor tril(long diagonal = 0) => aten.tril(this, diagonal: diagonal);
            /// <summary>tril_(Tensor(a!) self, int diagonal=0) -&gt; Tensor(a!)</summary>
            public Tensor tril_(long diagonal = 0) => aten.tril_(this, diagonal: diagonal);
            /// <summary>triu(Tensor self, int diagonal=0) -&gt; Tensor</summary>
            public Tensor triu(long diagonal = 0) => aten.triu(this, diagonal: diagonal);
            /// <summary>triu_(Tensor(a!) self, int diagonal=0) -&gt; Tensor(a!)</summary>
            public Tensor triu_(long diagonal = 0) => aten.triu_(this, diagonal: diagonal);
            /// <summary>unbind.int(Tensor(a -&gt; *) self, int dim=0) -&gt; Tensor(a)[]</summary>
            public Tensor[] unbind(long dimension = 0) => aten.unbind_int(this, dim: dimension);
            /// <summary>unfold(Tensor(a) self, int dimension, int size, int step) -&gt; Tensor(a)</summary>
            public Tensor unfold(long dimension, long size, long step) => aten.unfold(this, dimension: dimension, size: size, step: step);
            /// <summary>unsqueeze(Tensor(a) self, int dim) -&gt; Tensor(a)</summary>
            public Tensor unsqueeze(long dim) => aten.unsqueeze(this, dim: dim);
            /// <summary>unsqueeze_(Tensor(a!) self, int dim) -&gt; Tensor(a!)</summary>
            public Tensor unsqueeze_(long dim) => aten.unsqueeze_(this, dim: dim);
            /// <summary>view(Tensor(a) self, SymInt[] size) -&gt; Tensor(a)</summary>
            public Tensor view(params long[] shape) => aten.view(this, size: shape);
            /// <summary>view_as(Tensor(a) self, Tensor other) -&gt; Tensor(a)</summary>
            public Tensor view_as(Tensor other) => aten.view_as(this, other: other);
            /// <summary>view_as_complex(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor view_as_complex() => aten.view_as_complex(this);
            /// <summary>view_as_real(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor view_as_real() => aten.view_as_real(this);
            /// <summary>gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -&gt; Tensor</summary>
            public Tensor gather(long dim, Tensor index) => aten.gather(this, dim: dim, index: index);
            /// <summary>index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor index_add(long dim, Tensor index, Tensor source, Scalar? alpha = null) => aten.index_add(this, dim: dim, index: index, source: source, alpha: alpha);
            /// <summary>index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar? alpha = null) => aten.index_add_(this, dim: dim, index: index, source: source, alpha: alpha);
            /// <summary>index_copy(Tensor self, int dim, Tensor index, Tensor source) -&gt; Tensor</summary>
            public Tensor index_copy(long dim, Tensor index, Tensor source) => aten.index_copy(this, dim: dim, index: index, source: source);
            /// <summary>index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -&gt; Tensor(a!)</summary>
            public Tensor index_copy_(long dim, Tensor index, Tensor source) => aten.index_copy_(this, dim: dim, index: index, source: source);
            /// <summary>index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -&gt; Tensor</summary>
            public Tensor index_fill(long dim, Tensor index, Scalar value) => aten.index_fill_int_Scalar(this, dim: dim, index: index, value: value);
            /// <summary>index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -&gt; Tensor(a!)</summary>
            public Tensor index_fill_(long dim, Tensor index, Scalar value) => aten.index_fill__int_Scalar(this, dim: dim, index: index, value: value);
            /// <summary>index_select(Tensor self, int dim, Tensor index) -&gt; Tensor</summary>
            public Tensor index_select(long dim, Tensor index) => aten.index_select(this, dim: dim, index: index);
            /// <summary>masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -&gt; Tensor</summary>
            public Tensor masked_fill(Tensor mask, Scalar value) => aten.masked_fill_Scalar(this, mask: mask, value: value);
            /// <summary>masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -&gt; Tensor(a!)</summary>
            public Tensor masked_fill_(Tensor mask, Scalar value) => aten.masked_fill__Scalar(this, mask: mask, value: value);
            /// <summary>masked_scatter(Tensor self, Tensor mask, Tensor source) -&gt; Tensor</summary>
            public Tensor masked_scatter(Tensor mask, Tensor value) => aten.masked_scatter(this, mask: mask, source: value);
            /// <summary>masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -&gt; Tensor(a!)</summary>
            public Tensor masked_scatter_(Tensor mask, Tensor value) => aten.masked_scatter_(this, mask: mask, source: value);
            /// <summary>masked_select(Tensor self, Tensor mask) -&gt; Tensor</summary>
            public Tensor masked_select(Tensor mask) => aten.masked_select(this, mask: mask);
            /// <summary>scatter.src(Tensor self, int dim, Tensor index, Tensor src) -&gt; Tensor</summary>
            public Tensor scatter(long dim, Tensor index, Tensor src) => aten.scatter_src(this, dim: dim, index: index, src: src);
            /// <summary>scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -&gt; Tensor(a!)</summary>
            public Tensor scatter_(long dim, Tensor index, Tensor src) => aten.scatter__src(this, dim: dim, index: index, src: src);
            /// <summary>scatter.value(Tensor self, int dim, Tensor index, Scalar value) -&gt; Tensor</summary>
            public Tensor scatter(long dim, Tensor index, Scalar value) => aten.scatter_value(this, dim: dim, index: index, value: value);
            /// <summary>scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -&gt; Tensor(a!)</summary>
            public Tensor scatter_(long dim, Tensor index, Scalar value) => aten.scatter__value(this, dim: dim, index: index, value: value);
            /// <summary>scatter_add(Tensor self, int dim, Tensor index, Tensor src) -&gt; Tensor</summary>
            public Tensor scatter_add(long dim, Tensor index, Tensor src) => aten.scatter_add(this, dim: dim, index: index, src: src);
            /// <summary>scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -&gt; Tensor(a!)</summary>
            public Tensor scatter_add_(long dim, Tensor index, Tensor src) => aten.scatter_add_(this, dim: dim, index: index, src: src);
            /// <summary>take(Tensor self, Tensor index) -&gt; Tensor</summary>
            public Tensor take(Tensor index) => aten.take(this, index: index);
            /// <summary>take_along_dim(Tensor self, Tensor indices, int? dim=None) -&gt; Tensor</summary>
            public Tensor take_along_dim(Tensor indices, long? dim = null) => aten.take_along_dim(this, indices: indices, dim: dim);
            /// <summary>bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -&gt; Tensor</summary>
            public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) => aten.bucketize_Tensor(this, boundaries: boundaries, out_int32: outInt32, right: right);
            /// <summary>exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -&gt; Tensor(a!)</summary>
            public Tensor exponential_(double lambda = 1.0, Generator? generator = null) => aten.exponential_(this, lambd: lambda, generator: generator);
            /// <summary>multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -&gt; Tensor</summary>
            public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) => aten.multinomial(this, num_samples: num_samples, replacement: replacement, generator: generator);
            /// <summary>zero_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor zero_() => aten.zero_(this);
            /// <summary>fill_.Scalar(Tensor(a!) self, Scalar value) -&gt; Tensor(a!)</summary>
            public Tensor fill_(Scalar value) => aten.fill__Scalar(this, value: value);
            /// <summary>copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -&gt; Tensor(a!)</summary>
            public Tensor copy_(Tensor source, bool nonBlocking = false) => aten.copy_(this, src: source, non_blocking: nonBlocking);
        }
        /// <summary>abs(Tensor self) -&gt; Tensor</summary>
        public static Tensor abs(Tensor input) => aten.abs(self: input);
        /// <summary>abs(Tensor self) -&gt; Tensor</summary>
        public static Tensor absolute(Tensor input) => aten.abs(self: input);
        /// <summary>abs_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor abs_(Tensor input) => aten.abs_(self: input);
        /// <summary>abs_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor absolute_(Tensor input) => aten.abs_(self: input);
        /// <summary>acos(Tensor self) -&gt; Tensor</summary>
        public static Tensor acos(Tensor input) => aten.acos(self: input);
        /// <summary>acos(Tensor self) -&gt; Tensor</summary>
        public static Tensor arccos(Tensor input) => aten.acos(self: input);
        /// <summary>acos_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor acos_(Tensor input) => aten.acos_(self: input);
        /// <summary>acos_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor arccos_(Tensor input) => aten.acos_(self: input);
        /// <summary>acosh(Tensor self) -&gt; Tensor</summary>
        public static Tensor acosh(Tensor input) => aten.acosh(self: input);
        /// <summary>acosh(Tensor self) -&gt; Tensor</summary>
        public static Tensor arccosh(Tensor input) => aten.acosh(self: input);
        /// <summary>acosh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor acosh_(Tensor input) => aten.acosh_(self: input);
        /// <summary>acosh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor arccosh_(Tensor input) => aten.acosh_(self: input);
        /// <summary>angle(Tensor self) -&gt; Tensor</summary>
        public static Tensor angle(Tensor input) => aten.angle(self: input);
        /// <summary>asin(Tensor self) -&gt; Tensor</summary>
        public static Tensor asin(Tensor input) => aten.asin(self: input);
        /// <summary>asin(Tensor self) -&gt; Tensor</summary>
        public static Tensor arcsin(Tensor input) => aten.asin(self: input);
        /// <summary>asin_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor asin_(Tensor input) => aten.asin_(self: input);
        /// <summary>asin_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor arcsin_(Tensor input) => aten.asin_(self: input);
        /// <summary>asinh(Tensor self) -&gt; Tensor</summary>
        public static Tensor asinh(Tensor input) => aten.asinh(self: input);
        /// <summary>asinh(Tensor self) -&gt; Tensor</summary>
        public static Tensor arcsinh(Tensor input) => aten.asinh(self: input);
        /// <summary>asinh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor asinh_(Tensor input) => aten.asinh_(self: input);
        /// <summary>asinh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor arcsinh_(Tensor input) => aten.asinh_(self: input);
        /// <summary>atan(Tensor self) -&gt; Tensor</summary>
        public static Tensor atan(Tensor input) => aten.atan(self: input);
        /// <summary>atan(Tensor self) -&gt; Tensor</summary>
        public static Tensor arctan(Tensor input) => aten.atan(self: input);
        /// <summary>atan_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor atan_(Tensor input) => aten.atan_(self: input);
        /// <summary>atan_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor arctan_(Tensor input) => aten.atan_(self: input);
        /// <summary>atanh(Tensor self) -&gt; Tensor</summary>
        public static Tensor atanh(Tensor input) => aten.atanh(self: input);
        /// <summary>atanh(Tensor self) -&gt; Tensor</summary>
        public static Tensor arctanh(Tensor input) => aten.atanh(self: input);
        /// <summary>atanh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor atanh_(Tensor input) => aten.atanh_(self: input);
        /// <summary>atanh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor arctanh_(Tensor input) => aten.atanh_(self: input);
        /// <summary>bitwise_not(Tensor self) -&gt; Tensor</summary>
        public static Tensor bitwise_not(Tensor input) => aten.bitwise_not(self: input);
        /// <summary>bitwise_not_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor bitwise_not_(Tensor input) => aten.bitwise_not_(self: input);
        /// <summary>ceil(Tensor self) -&gt; Tensor</summary>
        public static Tensor ceil(Tensor input) => aten.ceil(self: input);
        /// <summary>ceil_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor ceil_(Tensor input) => aten.ceil_(self: input);
        /// <summary>conj(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor conj(Tensor input) => aten.conj(self: input);
        /// <summary>cos(Tensor self) -&gt; Tensor</summary>
        public static Tensor cos(Tensor input) => aten.cos(self: input);
        /// <summary>cos_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor cos_(Tensor input) => aten.cos_(self: input);
        /// <summary>cosh(Tensor self) -&gt; Tensor</summary>
        public static Tensor cosh(Tensor input) => aten.cosh(self: input);
        /// <summary>cosh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor cosh_(Tensor input) => aten.cosh_(self: input);
        /// <summary>deg2rad(Tensor self) -&gt; Tensor</summary>
        public static Tensor deg2rad(Tensor input) => aten.deg2rad(self: input);
        /// <summary>deg2rad_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor deg2rad_(Tensor input) => aten.deg2rad_(self: input);
        /// <summary>digamma(Tensor self) -&gt; Tensor</summary>
        public static Tensor digamma(Tensor input) => aten.digamma(self: input);
        /// <summary>digamma_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor digamma_(Tensor input) => aten.digamma_(self: input);
        /// <summary>erf(Tensor self) -&gt; Tensor</summary>
        public static Tensor erf(Tensor input) => aten.erf(self: input);
        /// <summary>erf_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor erf_(Tensor input) => aten.erf_(self: input);
        /// <summary>erfc(Tensor self) -&gt; Tensor</summary>
        public static Tensor erfc(Tensor input) => aten.erfc(self: input);
        /// <summary>erfc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor erfc_(Tensor input) => aten.erfc_(self: input);
        /// <summary>erfinv(Tensor self) -&gt; Tensor</summary>
        public static Tensor erfinv(Tensor input) => aten.erfinv(self: input);
        /// <summary>erfinv_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor erfinv_(Tensor input) => aten.erfinv_(self: input);
        /// <summary>exp(Tensor self) -&gt; Tensor</summary>
        public static Tensor exp(Tensor input) => aten.exp(self: input);
        /// <summary>exp_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor exp_(Tensor input) => aten.exp_(self: input);
        /// <summary>exp2(Tensor self) -&gt; Tensor</summary>
        public static Tensor exp2(Tensor input) => aten.exp2(self: input);
        /// <summary>exp2_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor exp2_(Tensor input) => aten.exp2_(self: input);
        /// <summary>expm1(Tensor self) -&gt; Tensor</summary>
        public static Tensor expm1(Tensor input) => aten.expm1(self: input);
        /// <summary>expm1_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor expm1_(Tensor input) => aten.expm1_(self: input);
        /// <summary>floor(Tensor self) -&gt; Tensor</summary>
        public static Tensor floor(Tensor input) => aten.floor(self: input);
        /// <summary>floor_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor floor_(Tensor input) => aten.floor_(self: input);
        /// <summary>frac(Tensor self) -&gt; Tensor</summary>
        public static Tensor frac(Tensor input) => aten.frac(self: input);
        /// <summary>frac_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor frac_(Tensor input) => aten.frac_(self: input);
        /// <summary>isfinite(Tensor self) -&gt; Tensor</summary>
        public static Tensor isfinite(Tensor input) => aten.isfinite(self: input);
        /// <summary>isinf(Tensor self) -&gt; Tensor</summary>
        public static Tensor isinf(Tensor input) => aten.isinf(self: input);
        /// <summary>isnan(Tensor self) -&gt; Tensor</summary>
        public static Tensor isnan(Tensor input) => aten.isnan(self: input);
        /// <summary>isneginf(Tensor self) -&gt; Tensor</summary>
        public static Tensor isneginf(Tensor input) => aten.isneginf(self: input);
        /// <summary>isposinf(Tensor self) -&gt; Tensor</summary>
        public static Tensor isposinf(Tensor input) => aten.isposinf(self: input);
        /// <summary>lgamma(Tensor self) -&gt; Tensor</summary>
        public static Tensor lgamma(Tensor input) => aten.lgamma(self: input);
        /// <summary>lgamma_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor lgamma_(Tensor input) => aten.lgamma_(self: input);
        /// <summary>log(Tensor self) -&gt; Tensor</summary>
        public static Tensor log(Tensor input) => aten.log(self: input);
        /// <summary>log_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor log_(Tensor input) => aten.log_(self: input);
        /// <summary>log10(Tensor self) -&gt; Tensor</summary>
        public static Tensor log10(Tensor input) => aten.log10(self: input);
        /// <summary>log10_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor log10_(Tensor input) => aten.log10_(self: input);
        /// <summary>log1p(Tensor self) -&gt; Tensor</summary>
        public static Tensor log1p(Tensor input) => aten.log1p(self: input);
        /// <summary>log1p_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor log1p_(Tensor input) => aten.log1p_(self: input);
        /// <summary>log2(Tensor self) -&gt; Tensor</summary>
        public static Tensor log2(Tensor input) => aten.log2(self: input);
        /// <summary>log2_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor log2_(Tensor input) => aten.log2_(self: input);
        /// <summary>logical_not(Tensor self) -&gt; Tensor</summary>
        public static Tensor logical_not(Tensor input) => aten.logical_not(self: input);
        /// <summary>logical_not_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor logical_not_(Tensor input) => aten.logical_not_(self: input);
        /// <summary>neg(Tensor self) -&gt; Tensor</summary>
        public static Tensor neg(Tensor input) => aten.neg(self: input);
        /// <summary>neg(Tensor self) -&gt; Tensor</summary>
        public static Tensor negative(Tensor input) => aten.neg(self: input);
        /// <summary>neg_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor neg_(Tensor input) => aten.neg_(self: input);
        /// <summary>neg_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor negative_(Tensor input) => aten.neg_(self: input);
        /// <summary>rad2deg(Tensor self) -&gt; Tensor</summary>
        public static Tensor rad2deg(Tensor input) => aten.rad2deg(self: input);
        /// <summary>rad2deg_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor rad2deg_(Tensor input) => aten.rad2deg_(self: input);
        /// <summary>reciprocal(Tensor self) -&gt; Tensor</summary>
        public static Tensor reciprocal(Tensor input) => aten.reciprocal(self: input);
        /// <summary>reciprocal_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor reciprocal_(Tensor input) => aten.reciprocal_(self: input);
        /// <summary>relu(Tensor self) -&gt; Tensor</summary>
        public static Tensor relu(Tensor input) => aten.relu(self: input);
        /// <summary>relu_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor relu_(Tensor input) => aten.relu_(self: input);
        /// <summary>rsqrt(Tensor self) -&gt; Tensor</summary>
        public static Tensor rsqrt(Tensor input) => aten.rsqrt(self: input);
        /// <summary>rsqrt_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor rsqrt_(Tensor input) => aten.rsqrt_(self: input);
        /// <summary>sgn(Tensor self) -&gt; Tensor</summary>
        public static Tensor sgn(Tensor input) => aten.sgn(self: input);
        /// <summary>sgn_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor sgn_(Tensor input) => aten.sgn_(self: input);
        /// <summary>sigmoid(Tensor self) -&gt; Tensor</summary>
        public static Tensor sigmoid(Tensor input) => aten.sigmoid(self: input);
        /// <summary>sigmoid_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor sigmoid_(Tensor input) => aten.sigmoid_(self: input);
        /// <summary>sign(Tensor self) -&gt; Tensor</summary>
        public static Tensor sign(Tensor input) => aten.sign(self: input);
        /// <summary>sign_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor sign_(Tensor input) => aten.sign_(self: input);
        /// <summary>signbit(Tensor self) -&gt; Tensor</summary>
        public static Tensor signbit(Tensor input) => aten.signbit(self: input);
        /// <summary>silu(Tensor self) -&gt; Tensor</summary>
        public static Tensor silu(Tensor input) => aten.silu(self: input);
        /// <summary>silu_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor silu_(Tensor input) => aten.silu_(self: input);
        /// <summary>sin(Tensor self) -&gt; Tensor</summary>
        public static Tensor sin(Tensor input) => aten.sin(self: input);
        /// <summary>sin_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor sin_(Tensor input) => aten.sin_(self: input);
        /// <summary>sinc(Tensor self) -&gt; Tensor</summary>
        public static Tensor sinc(Tensor input) => aten.sinc(self: input);
        /// <summary>sinc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor sinc_(Tensor input) => aten.sinc_(self: input);
        /// <summary>sinh(Tensor self) -&gt; Tensor</summary>
        public static Tensor sinh(Tensor input) => aten.sinh(self: input);
        /// <summary>sinh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor sinh_(Tensor input) => aten.sinh_(self: input);
        /// <summary>sqrt(Tensor self) -&gt; Tensor</summary>
        public static Tensor sqrt(Tensor input) => aten.sqrt(self: input);
        /// <summary>sqrt_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor sqrt_(Tensor input) => aten.sqrt_(self: input);
        /// <summary>square(Tensor self) -&gt; Tensor</summary>
        public static Tensor square(Tensor input) => aten.square(self: input);
        /// <summary>square_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor square_(Tensor input) => aten.square_(self: input);
        /// <summary>tan(Tensor self) -&gt; Tensor</summary>
        public static Tensor tan(Tensor input) => aten.tan(self: input);
        /// <summary>tan_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor tan_(Tensor input) => aten.tan_(self: input);
        /// <summary>tanh(Tensor self) -&gt; Tensor</summary>
        public static Tensor tanh(Tensor input) => aten.tanh(self: input);
        /// <summary>tanh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor tanh_(Tensor input) => aten.tanh_(self: input);
        /// <summary>trunc(Tensor self) -&gt; Tensor</summary>
        public static Tensor trunc(Tensor input) => aten.trunc(self: input);
        /// <summary>trunc(Tensor self) -&gt; Tensor</summary>
        public static Tensor fix(Tensor input) => aten.trunc(self: input);
        /// <summary>trunc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor trunc_(Tensor input) => aten.trunc_(self: input);
        /// <summary>trunc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor fix_(Tensor input) => aten.trunc_(self: input);
        /// <summary>add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor add(Tensor left, Tensor right) => aten.add_Tensor(self: left, other: right);
        /// <summary>add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor add(Tensor left, Tensor right, Scalar alpha) => aten.add_Tensor(self: left, other: right, alpha: alpha);
        /// <summary>add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor add_(Tensor left, Tensor right) => aten.add__Tensor(self: left, other: right);
        /// <summary>add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor add_(Tensor left, Tensor right, Scalar alpha) => aten.add__Tensor(self: left, other: right, alpha: alpha);
        /// <summary>add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor add(Tensor left, Scalar right) => aten.add_Scalar(self: left, other: right);
        /// <summary>add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor add(Tensor left, Scalar right, Scalar alpha) => aten.add_Scalar(self: left, other: right, alpha: alpha);
        /// <summary>add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor add_(Tensor left, Scalar right) => aten.add__Scalar(self: left, other: right);
        /// <summary>add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor add_(Tensor left, Scalar right, Scalar alpha) => aten.add__Scalar(self: left, other: right, alpha: alpha);
        /// <summary>sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor sub(Tensor left, Tensor right) => aten.sub_Tensor(self: left, other: right);
        /// <summary>sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor subtract(Tensor left, Tensor right) => aten.sub_Tensor(self: left, other: right);
        /// <summary>sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor sub_(Tensor left, Tensor right) => aten.sub__Tensor(self: left, other: right);
        /// <summary>sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor subtract_(Tensor left, Tensor right) => aten.sub__Tensor(self: left, other: right);
        /// <summary>sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor sub(Tensor left, Scalar right) => aten.sub_Scalar(self: left, other: right);
        /// <summary>sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor subtract(Tensor left, Scalar right) => aten.sub_Scalar(self: left, other: right);
        /// <summary>sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor sub_(Tensor left, Scalar right) => aten.sub__Scalar(self: left, other: right);
        /// <summary>sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor subtract_(Tensor left, Scalar right) => aten.sub__Scalar(self: left, other: right);
        /// <summary>mul.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor mul(Tensor left, Tensor right) => aten.mul_Tensor(self: left, other: right);
        /// <summary>mul.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor multiply(Tensor left, Tensor right) => aten.mul_Tensor(self: left, other: right);
        /// <summary>mul_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor mul_(Tensor left, Tensor right) => aten.mul__Tensor(self: left, other: right);
        /// <summary>mul_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor multiply_(Tensor left, Tensor right) => aten.mul__Tensor(self: left, other: right);
        /// <summary>mul.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor mul(Tensor left, Scalar right) => aten.mul_Scalar(self: left, other: right);
        /// <summary>mul.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor multiply(Tensor left, Scalar right) => aten.mul_Scalar(self: left, other: right);
        /// <summary>mul_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor mul_(Tensor left, Scalar right) => aten.mul__Scalar(self: left, other: right);
        /// <summary>mul_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor multiply_(Tensor left, Scalar right) => aten.mul__Scalar(self: left, other: right);
        /// <summary>atan2(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor atan2(Tensor input, Tensor other) => aten.atan2(self: input, other: other);
        /// <summary>atan2(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor arctan2(Tensor input, Tensor other) => aten.atan2(self: input, other: other);
        /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor atan2_(Tensor input, Tensor other) => aten.atan2_(self: input, other: other);
        /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor arctan2_(Tensor input, Tensor other) => aten.atan2_(self: input, other: other);
        /// <summary>bitwise_and.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor bitwise_and(Tensor input, Tensor other) => aten.bitwise_and_Tensor(self: input, other: other);
        /// <summary>bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor bitwise_and_(Tensor input, Tensor other) => aten.bitwise_and__Tensor(self: input, other: other);
        /// <summary>bitwise_or.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor bitwise_or(Tensor input, Tensor other) => aten.bitwise_or_Tensor(self: input, other: other);
        /// <summary>bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor bitwise_or_(Tensor input, Tensor other) => aten.bitwise_or__Tensor(self: input, other: other);
        /// <summary>bitwise_xor.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor bitwise_xor(Tensor input, Tensor other) => aten.bitwise_xor_Tensor(self: input, other: other);
        /// <summary>bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor bitwise_xor_(Tensor input, Tensor other) => aten.bitwise_xor__Tensor(self: input, other: other);
        /// <summary>clamp(Tensor self, Scalar? min=None, Scalar? max=None) -&gt; Tensor</summary>
        public static Tensor clamp(Tensor input, Scalar? min = null, Scalar? max = null) => aten.clamp(self: input, min: min, max: max);
        /// <summary>clamp(Tensor self, Scalar? min=None, Scalar? max=None) -&gt; Tensor</summary>
        public static Tensor clip(Tensor input, Scalar? min = null, Scalar? max = null) => aten.clamp(self: input, min: min, max: max);
        /// <summary>clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -&gt; Tensor(a!)</summary>
        public static Tensor clamp_(Tensor input, Scalar? min = null, Scalar? max = null) => aten.clamp_(self: input, min: min, max: max);
        /// <summary>clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -&gt; Tensor(a!)</summary>
        public static Tensor clip_(Tensor input, Scalar? min = null, Scalar? max = null) => aten.clamp_(self: input, min: min, max: max);
        /// <summary>clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -&gt; Tensor</summary>
        public static Tensor clamp(Tensor input, Tensor? min = null, Tensor? max = null) => aten.clamp_Tensor(self: input, min: min, max: max);
        /// <summary>clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -&gt; Tensor(a!)</summary>
        public static Tensor clamp_(Tensor input, Tensor? min = null, Tensor? max = null) => aten.clamp__Tensor(self: input, min: min, max: max);
        /// <summary>clamp_max(Tensor self, Scalar max) -&gt; Tensor</summary>
        public static Tensor clamp_max(Tensor input, Scalar max) => aten.clamp_max(self: input, max: max);
        /// <summary>clamp_max_(Tensor(a!) self, Scalar max) -&gt; Tensor(a!)</summary>
        public static Tensor clamp_max_(Tensor input, Scalar max) => aten.clamp_max_(self: input, max: max);
        /// <summary>clamp_min(Tensor self, Scalar min) -&gt; Tensor</summary>
        public static Tensor clamp_min(Tensor input, Scalar min) => aten.clamp_min(self: input, min: min);
        /// <summary>clamp_min_(Tensor(a!) self, Scalar min) -&gt; Tensor(a!)</summary>
        public static Tensor clamp_min_(Tensor input, Scalar min) => aten.clamp_min_(self: input, min: min);
        /// <summary>copysign.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor copysign(Tensor input, Tensor other) => aten.copysign_Tensor(self: input, other: other);
        /// <summary>copysign_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor copysign_(Tensor input, Tensor other) => aten.copysign__Tensor(self: input, other: other);
        /// <summary>floor_divide(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor floor_divide(Tensor input, Tensor other) => aten.floor_divide(self: input, other: other);
        /// <summary>floor_divide_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor floor_divide_(Tensor input, Tensor other) => aten.floor_divide__Tensor(self: input, other: other);
        /// <summary>fmax(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor fmax(Tensor input, Tensor other) => aten.fmax(self: input, other: other);
        /// <summary>fmin(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor fmin(Tensor input, Tensor other) => aten.fmin(self: input, other: other);
        /// <summary>fmod.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor fmod(Tensor left, Scalar right) => aten.fmod_Scalar(self: left, other: right);
        /// <summary>fmod_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor fmod_(Tensor left, Scalar right) => aten.fmod__Scalar(self: left, other: right);
        /// <summary>fmod.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor fmod(Tensor left, Tensor right) => aten.fmod_Tensor(self: left, other: right);
        /// <summary>fmod_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor fmod_(Tensor left, Tensor right) => aten.fmod__Tensor(self: left, other: right);
        /// <summary>hypot(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor hypot(Tensor input, Tensor other) => aten.hypot(self: input, other: other);
        /// <summary>hypot_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor hypot_(Tensor input, Tensor other) => aten.hypot_(self: input, other: other);
        /// <summary>lerp.Scalar(Tensor self, Tensor end, Scalar weight) -&gt; Tensor</summary>
        public static Tensor lerp(Tensor input, Tensor end, Scalar weight) => aten.lerp_Scalar(self: input, end: end, weight: weight);
        /// <summary>lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -&gt; Tensor(a!)</summary>
        public static Tensor lerp_(Tensor input, Tensor end, Scalar weight) => aten.lerp__Scalar(self: input, end: end, weight: weight);
        /// <summary>lerp.Tensor(Tensor self, Tensor end, Tensor weight) -&gt; Tensor</summary>
        public static Tensor lerp(Tensor input, Tensor end, Tensor weight) => aten.lerp_Tensor(self: input, end: end, weight: weight);
        /// <summary>lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -&gt; Tensor(a!)</summary>
        public static Tensor lerp_(Tensor input, Tensor end, Tensor weight) => aten.lerp__Tensor(self: input, end: end, weight: weight);
        /// <summary>logaddexp(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor logaddexp(Tensor input, Tensor other) => aten.logaddexp(self: input, other: other);
        /// <summary>logical_and(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor logical_and(Tensor input, Tensor other) => aten.logical_and(self: input, other: other);
        /// <summary>logical_and_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor logical_and_(Tensor input, Tensor other) => aten.logical_and_(self: input, other: other);
        /// <summary>logical_or(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor logical_or(Tensor input, Tensor other) => aten.logical_or(self: input, other: other);
        /// <summary>logical_or_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor logical_or_(Tensor input, Tensor other) => aten.logical_or_(self: input, other: other);
        /// <summary>logical_xor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor logical_xor(Tensor input, Tensor other) => aten.logical_xor(self: input, other: other);
        /// <summary>logical_xor_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor logical_xor_(Tensor input, Tensor other) => aten.logical_xor_(self: input, other: other);
        /// <summary>maximum(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor maximum(Tensor input, Tensor other) => aten.maximum(self: input, other: other);
        /// <summary>minimum(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor minimum(Tensor input, Tensor other) => aten.minimum(self: input, other: other);
        /// <summary>pow.Tensor_Scalar(Tensor self, Scalar exponent) -&gt; Tensor</summary>
        public static Tensor pow(Tensor input, Scalar exponent) => aten.pow_Tensor_Scalar(self: input, exponent: exponent);
        /// <summary>pow.Tensor_Tensor(Tensor self, Tensor exponent) -&gt; Tensor</summary>
        public static Tensor pow(Tensor input, Tensor exponent) => aten.pow_Tensor_Tensor(self: input, exponent: exponent);
        /// <summary>pow.Scalar(Scalar self, Tensor exponent) -&gt; Tensor</summary>
        public static Tensor pow(Scalar @base, Tensor exponent) => aten.pow_Scalar(self: @base, exponent: exponent);
        /// <summary>pow_.Scalar(Tensor(a!) self, Scalar exponent) -&gt; Tensor(a!)</summary>
        public static Tensor pow_(Tensor input, Scalar exponent) => aten.pow__Scalar(self: input, exponent: exponent);
        /// <summary>pow_.Tensor(Tensor(a!) self, Tensor exponent) -&gt; Tensor(a!)</summary>
        public static Tensor pow_(Tensor input, Tensor exponent) => aten.pow__Tensor(self: input, exponent: exponent);
        /// <summary>remainder.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor remainder(Tensor left, Scalar right) => aten.remainder_Scalar(self: left, other: right);
        /// <summary>remainder_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor remainder_(Tensor left, Scalar right) => aten.remainder__Scalar(self: left, other: right);
        /// <summary>remainder.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor remainder(Tensor left, Tensor right) => aten.remainder_Tensor(self: left, other: right);
        /// <summary>remainder_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor remainder_(Tensor left, Tensor right) => aten.remainder__Tensor(self: left, other: right);
        /// <summary>addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor</summary>
        public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar? value = null) => aten.addcdiv(self: input, tensor1: tensor1, tensor2: tensor2, value: value);
        /// <summary>addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor(a!)</summary>
        public static Tensor addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar? value = null) => aten.addcdiv_(self: input, tensor1: tensor1, tensor2: tensor2, value: value);
        /// <summary>addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor</summary>
        public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar? value = null) => aten.addcmul(self: input, tensor1: tensor1, tensor2: tensor2, value: value);
        /// <summary>addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor(a!)</summary>
        public static Tensor addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar? value = null) => aten.addcmul_(self: input, tensor1: tensor1, tensor2: tensor2, value: value);
        /// <summary>nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -&gt; Tensor</summary>
        public static Tensor nan_to_num(Tensor input, double? nan = null, double? posinf = null, double? neginf = null) => aten.nan_to_num(self: input, nan: nan, posinf: posinf, neginf: neginf);
        /// <summary>nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -&gt; Tensor(a!)</summary>
        public static Tensor nan_to_num_(Tensor input, double? nan = null, double? posinf = null, double? neginf = null) => aten.nan_to_num_(self: input, nan: nan, posinf: posinf, neginf: neginf);
        /// <summary>eq.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor eq(Tensor left, Tensor right) => aten.eq_Tensor(self: left, other: right);
        /// <summary>eq_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor eq_(Tensor left, Tensor right) => aten.eq__Tensor(self: left, other: right);
        /// <summary>eq.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor eq(Tensor left, Scalar right) => aten.eq_Scalar(self: left, other: right);
        /// <summary>eq_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor eq_(Tensor left, Scalar right) => aten.eq__Scalar(self: left, other: right);
        /// <summary>ne.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor ne(Tensor left, Tensor right) => aten.ne_Tensor(self: left, other: right);
        /// <summary>ne_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor ne_(Tensor left, Tensor right) => aten.ne__Tensor(self: left, other: right);
        /// <summary>ne.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor ne(Tensor left, Scalar right) => aten.ne_Scalar(self: left, other: right);
        /// <summary>ne_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor ne_(Tensor left, Scalar right) => aten.ne__Scalar(self: left, other: right);
        /// <summary>lt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor lt(Tensor left, Tensor right) => aten.lt_Tensor(self: left, other: right);
        /// <summary>lt_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor lt_(Tensor left, Tensor right) => aten.lt__Tensor(self: left, other: right);
        /// <summary>lt.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor lt(Tensor left, Scalar right) => aten.lt_Scalar(self: left, other: right);
        /// <summary>lt_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor lt_(Tensor left, Scalar right) => aten.lt__Scalar(self: left, other: right);
        /// <summary>le.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor le(Tensor left, Tensor right) => aten.le_Tensor(self: left, other: right);
        /// <summary>le_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor le_(Tensor left, Tensor right) => aten.le__Tensor(self: left, other: right);
        /// <summary>le.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor le(Tensor left, Scalar right) => aten.le_Scalar(self: left, other: right);
        /// <summary>le_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor le_(Tensor left, Scalar right) => aten.le__Scalar(self: left, other: right);
        /// <summary>gt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor gt(Tensor left, Tensor right) => aten.gt_Tensor(self: left, other: right);
        /// <summary>gt_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor gt_(Tensor left, Tensor right) => aten.gt__Tensor(self: left, other: right);
        /// <summary>gt.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor gt(Tensor left, Scalar right) => aten.gt_Scalar(self: left, other: right);
        /// <summary>gt_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor gt_(Tensor left, Scalar right) => aten.gt__Scalar(self: left, other: right);
        /// <summary>ge.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor ge(Tensor left, Tensor right) => aten.ge_Tensor(self: left, other: right);
        /// <summary>ge_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor ge_(Tensor left, Tensor right) => aten.ge__Tensor(self: left, other: right);
        /// <summary>ge.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor ge(Tensor left, Scalar right) => aten.ge_Scalar(self: left, other: right);
        /// <summary>ge_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor ge_(Tensor left, Scalar right) => aten.ge__Scalar(self: left, other: right);
        /// <summary>allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -&gt; bool</summary>
        public static bool allclose(Tensor left, Tensor right, double rtol = 1.0000000000000001e-05, double atol = 1e-08, bool equal_nan = false) => aten.allclose(self: left, other: right, rtol: rtol, atol: atol, equal_nan: equal_nan);
        /// <summary>isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -&gt; Tensor</summary>
        public static Tensor isclose(Tensor input, Tensor other, double rtol = 1.0000000000000001e-05, double atol = 1e-08, bool nanEqual = false) => aten.isclose(self: input, other: other, rtol: rtol, atol: atol, equal_nan: nanEqual);
        /// <summary>argsort(Tensor self, int dim=-1, bool descending=False) -&gt; Tensor</summary>
        public static Tensor argsort(Tensor input, long dim = -1, bool descending = false) => aten.argsort(self: input, dim: dim, descending: descending);
        /// <summary>msort(Tensor self) -&gt; Tensor</summary>
        public static Tensor msort(Tensor input) => aten.msort(self: input);
        /// <summary>isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -&gt; Tensor</summary>
        public static Tensor isin(Tensor elements, Tensor test_elements, bool assumeUnique = false, bool invert = false) => aten.isin_Tensor_Tensor(elements: elements, test_elements: test_elements, assume_unique: assumeUnique, invert: invert);
        /// <summary>all(Tensor self) -&gt; Tensor</summary>
        public static Tensor all(Tensor input) => aten.all(self: input);
        /// <summary>all.dim(Tensor self, int dim, bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor all(Tensor input, long dim, bool keepdim = false) => aten.all_dim(self: input, dim: dim, keepdim: keepdim);
        /// <summary>any(Tensor self) -&gt; Tensor</summary>
        public static Tensor any(Tensor input) => aten.any(self: input);
        /// <summary>any.dim(Tensor self, int dim, bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor any(Tensor input, long dim, bool keepdim = false) => aten.any_dim(self: input, dim: dim, keepdim: keepdim);
        /// <summary>amax(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor amax(Tensor input, long[] dims, bool keepdim = false) => aten.amax(self: input, dim: dims, keepdim: keepdim);
        /// <summary>amin(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor amin(Tensor input, long[] dims, bool keepdim = false) => aten.amin(self: input, dim: dims, keepdim: keepdim);
        /// <summary>max(Tensor self) -&gt; Tensor</summary>
        public static Tensor max(Tensor input) => aten.max(self: input);
        /// <summary>max.dim(Tensor self, int dim, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
        public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => aten.max_dim(self: input, dim: dim, keepdim: keepdim);
        /// <summary>max.other(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor max(Tensor input, Tensor other) => aten.max_other(self: input, other: other);
        /// <summary>min(Tensor self) -&gt; Tensor</summary>
        public static Tensor min(Tensor input) => aten.min(self: input);
        /// <summary>min.dim(Tensor self, int dim, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
        public static (Tensor values, Tensor indexes) min(Tensor input, long dim, bool keepdim = false) => aten.min_dim(self: input, dim: dim, keepdim: keepdim);
        /// <summary>min.other(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor min(Tensor input, Tensor other) => aten.min_other(self: input, other: other);
        /// <summary>median(Tensor self) -&gt; Tensor</summary>
        public static Tensor median(Tensor input) => aten.median(self: input);
        /// <summary>cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -&gt; Tensor</summary>
        public static Tensor cumsum(Tensor input, long dim, ScalarType? type = null) => aten.cumsum(self: input, dim: dim, dtype: type);
        /// <summary>cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -&gt; Tensor</summary>
        public static Tensor cumprod(Tensor input, long dim, ScalarType? type = null) => aten.cumprod(self: input, dim: dim, dtype: type);
        /// <summary>nonzero(Tensor self) -&gt; Tensor</summary>
        public static Tensor nonzero(Tensor input) => aten.nonzero(self: input);
        /// <summary>bincount(Tensor self, Tensor? weights=None, int minlength=0) -&gt; Tensor</summary>
        public static Tensor bincount(Tensor input, Tensor? weights = null, long minlength = 0) => aten.bincount(self: input, weights: weights, minlength: minlength);
        /// <summary>histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -&gt; Tensor</summary>
        public static Tensor histc(Tensor input, long bins = 100, Scalar? min = null, Scalar? max = null) => aten.histc(self: input, bins: bins, min: min, max: max);
        /// <summary>bmm(Tensor self, Tensor mat2) -&gt; Tensor</summary>
        public static Tensor bmm(Tensor input, Tensor target) => aten.bmm(self: input, mat2: target);
        /// <summary>dot(Tensor self, Tensor tensor) -&gt; Tensor</summary>
        public static Tensor dot(Tensor input, Tensor target) => aten.dot(self: input, tensor: target);
        /// <summary>matmul(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor matmul(Tensor input, Tensor target) => aten.matmul(self: input, other: target);
        /// <summary>mm(Tensor self, Tensor mat2) -&gt; Tensor</summary>
        public static Tensor mm(Tensor input, Tensor target) => aten.mm(self: input, mat2: target);
        /// <summary>mv(Tensor self, Tensor vec) -&gt; Tensor</summary>
        public static Tensor mv(Tensor input, Tensor target) => aten.mv(self: input, vec: target);
        /// <summary>outer(Tensor self, Tensor vec2) -&gt; Tensor</summary>
        public static Tensor outer(Tensor input, Tensor vec2) => aten.outer(self: input, vec2: vec2);
        /// <summary>kron(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor kron(Tensor input, Tensor other) => aten.kron(self: input, other: other);
        /// <summary>chunk(Tensor(a -&gt; *) self, int chunks, int dim=0) -&gt; Tensor(a)[]</summary>
        public static Tensor[] chunk(Tensor input, long chunks, long dim = 0) => aten.chunk(self: input, chunks: chunks, dim: dim);
        /// <summary>diag(Tensor self, int diagonal=0) -&gt; Tensor</summary>
        public static Tensor diag(Tensor input, long diagonal = 0) => aten.diag(self: input, diagonal: diagonal);
        /// <summary>diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -&gt; Tensor</summary>
        public static Tensor diag_embed(Tensor input, long offset = 0, long dim1 = -2, long dim2 = -1) => aten.diag_embed(self: input, offset: offset, dim1: dim1, dim2: dim2);
        /// <summary>diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -&gt; Tensor(a)</summary>
        public static Tensor diagonal(Tensor input, long offset = 0, long dim1 = 0, long dim2 = 1) => aten.diagonal(self: input, offset: offset, dim1: dim1, dim2: dim2);
        /// <summary>flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -&gt; Tensor(a)</summary>
        public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => aten.flatten_using_ints(self: input, start_dim: start_dim, end_dim: end_dim);
        /// <summary>flip(Tensor self, int[] dims) -&gt; Tensor</summary>
        public static Tensor flip(Tensor input, params long[] dims) => aten.flip(self: input, dims: dims);
        /// <summary>fliplr(Tensor self) -&gt; Tensor</summary>
        public static Tensor fliplr(Tensor input) => aten.fliplr(self: input);
        /// <summary>flipud(Tensor self) -&gt; Tensor</summary>
        public static Tensor flipud(Tensor input) => aten.flipud(self: input);
        /// <summary>repeat_interleave.self_int(Tensor self, int repeats, int? dim=None, *, int? output_size=None) -&gt; Tensor</summary>
        public static Tensor repeat_interleave(Tensor input, long repeats, long? dim = null, long? output_size = null) => aten.repeat_interleave_self_int(self: input, repeats: repeats, dim: dim, output_size: output_size);
        /// <summary>repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -&gt; Tensor</summary>
        public static Tensor repeat_interleave(Tensor input, Tensor repeats, long? dim = null, long? output_size = null) => aten.repeat_interleave_self_Tensor(self: input, repeats: repeats, dim: dim, output_size: output_size);
        /// <summary>select.int(Tensor(a) self, int dim, int index) -&gt; Tensor(a)</summary>
        public static Tensor select(Tensor input, long dim, long index) => aten.select_int(self: input, dim: dim, index: index);
        /// <summary>t(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor t(Tensor input) => aten.t(self: input);
        /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
        public static Tensor transpose(Tensor input, long dim0, long dim1) => aten.transpose_int(self: input, dim0: dim0, dim1: dim1);
        /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
        public static Tensor swapaxes(Tensor input, long dim0, long dim1) => aten.transpose_int(self: input, dim0: dim0, dim1: dim1);
        /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
        public static Tensor swapdims(Tensor input, long dim0, long dim1) => aten.transpose_int(self: input, dim0: dim0, dim1: dim1);
        /// <summary>tril(Tensor self, int diagonal=0) -&gt; Tensor</summary>
        public static Tensor tril(Tensor input, long diagonal = 0) => aten.tril(self: input, diagonal: diagonal);
        /// <summary>tril_(Tensor(a!) self, int diagonal=0) -&gt; Tensor(a!)</summary>
        public static Tensor tril_(Tensor input, long diagonal = 0) => aten.tril_(self: input, diagonal: diagonal);
        /// <summary>triu(Tensor self, int diagonal=0) -&gt; Tensor</summary>
        public static Tensor triu(Tensor input, long diagonal = 0) => aten.triu(self: input, diagonal: diagonal);
        /// <summary>triu_(Tensor(a!) self, int diagonal=0) -&gt; Tensor(a!)</summary>
        public static Tensor triu_(Tensor input, long diagonal = 0) => aten.triu_(self: input, diagonal: diagonal);
        /// <summary>unbind.int(Tensor(a -&gt; *) self, int dim=0) -&gt; Tensor(a)[]</summary>
        public static Tensor[] unbind(Tensor input, long dimension = 0) => aten.unbind_int(self: input, dim: dimension);
        /// <summary>unsqueeze(Tensor(a) self, int dim) -&gt; Tensor(a)</summary>
        public static Tensor unsqueeze(Tensor input, long dim) => aten.unsqueeze(self: input, dim: dim);
        /// <summary>unsqueeze_(Tensor(a!) self, int dim) -&gt; Tensor(a!)</summary>
        public static Tensor unsqueeze_(Tensor input, long dim) => aten.unsqueeze_(self: input, dim: dim);
        /// <summary>view_as_complex(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor view_as_complex(Tensor input) => aten.view_as_complex(self: input);
        /// <summary>view_as_real(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor view_as_real(Tensor input) => aten.view_as_real(self: input);
        /// <summary>gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -&gt; Tensor</summary>
        public static Tensor gather(Tensor input, long dim, Tensor index) => aten.gather(self: input, dim: dim, index: index);
        /// <summary>index_select(Tensor self, int dim, Tensor index) -&gt; Tensor</summary>
        public static Tensor index_select(Tensor input, long dim, Tensor index) => aten.index_select(self: input, dim: dim, index: index);
        /// <summary>masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -&gt; Tensor</summary>
        public static Tensor masked_fill(Tensor input, Tensor mask, Scalar value) => aten.masked_fill_Scalar(self: input, mask: mask, value: value);
        /// <summary>masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -&gt; Tensor(a!)</summary>
        public static Tensor masked_fill_(Tensor input, Tensor mask, Scalar value) => aten.masked_fill__Scalar(self: input, mask: mask, value: value);
        /// <summary>masked_scatter(Tensor self, Tensor mask, Tensor source) -&gt; Tensor</summary>
        public static Tensor masked_scatter(Tensor input, Tensor mask, Tensor value) => aten.masked_scatter(self: input, mask: mask, source: value);
        /// <summary>masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -&gt; Tensor(a!)</summary>
        public static Tensor masked_scatter_(Tensor input, Tensor mask, Tensor value) => aten.masked_scatter_(self: input, mask: mask, source: value);
        /// <summary>masked_select(Tensor self, Tensor mask) -&gt; Tensor</summary>
        public static Tensor masked_select(Tensor input, Tensor mask) => aten.masked_select(self: input, mask: mask);
        /// <summary>scatter.src(Tensor self, int dim, Tensor index, Tensor src) -&gt; Tensor</summary>
        public static Tensor scatter(Tensor input, long dim, Tensor index, Tensor src) => aten.scatter_src(self: input, dim: dim, index: index, src: src);
        /// <summary>scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -&gt; Tensor(a!)</summary>
        public static Tensor scatter_(Tensor input, long dim, Tensor index, Tensor src) => aten.scatter__src(self: input, dim: dim, index: index, src: src);
        /// <summary>scatter.value(Tensor self, int dim, Tensor index, Scalar value) -&gt; Tensor</summary>
        public static Tensor scatter(Tensor input, long dim, Tensor index, Scalar value) => aten.scatter_value(self: input, dim: dim, index: index, value: value);
        /// <summary>scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -&gt; Tensor(a!)</summary>
        public static Tensor scatter_(Tensor input, long dim, Tensor index, Scalar value) => aten.scatter__value(self: input, dim: dim, index: index, value: value);
        /// <summary>scatter_add(Tensor self, int dim, Tensor index, Tensor src) -&gt; Tensor</summary>
        public static Tensor scatter_add(Tensor input, long dim, Tensor index, Tensor src) => aten.scatter_add(self: input, dim: dim, index: index, src: src);
        /// <summary>scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -&gt; Tensor(a!)</summary>
        public static Tensor scatter_add_(Tensor input, long dim, Tensor index, Tensor src) => aten.scatter_add_(self: input, dim: dim, index: index, src: src);
        /// <summary>take(Tensor self, Tensor index) -&gt; Tensor</summary>
        public static Tensor take(Tensor input, Tensor index) => aten.take(self: input, index: index);
        /// <summary>take_along_dim(Tensor self, Tensor indices, int? dim=None) -&gt; Tensor</summary>
        public static Tensor take_along_dim(Tensor input, Tensor indices, long? dim = null) => aten.take_along_dim(self: input, indices: indices, dim: dim);
        /// <summary>where.self(Tensor condition, Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor where(Tensor condition, Tensor x, Tensor y) => aten.where_self(condition: condition, self: x, other: y);
        /// <summary>bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -&gt; Tensor</summary>
        public static Tensor bucketize(Tensor input, Tensor boundaries, bool outInt32 = false, bool right = false) => aten.bucketize_Tensor(self: input, boundaries: boundaries, out_int32: outInt32, right: right);
        /// <summary>multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -&gt; Tensor</summary>
        public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) => aten.multinomial(self: input, num_samples: num_samples, replacement: replacement, generator: generator);
        public static partial class nn
        {
            public static partial class functional
            {
                /// <summary>pixel_shuffle(Tensor self, int upscale_factor) -&gt; Tensor</summary>
                public static Tensor pixel_shuffle(Tensor x, long upscale_factor) => aten.pixel_shuffle(self: x, upscale_factor: upscale_factor);
                /// <summary>pixel_unshuffle(Tensor self, int downscale_factor) -&gt; Tensor</summary>
                public static Tensor pixel_unshuffle(Tensor x, long downscale_factor) => aten.pixel_unshuffle(self: x, downscale_factor: downscale_factor);
                /// <summary>one_hot(Tensor self, int num_classes=-1) -&gt; Tensor</summary>
                public static Tensor one_hot(Tensor x, long num_classes = -1) => aten.one_hot(self: x, num_classes: num_classes);
            }
        }
    }
}

namespace TorchSharp.Interop
{
    static class aten
    {
        static readonly Op op_abs = new("aten::abs", "");
        internal static Tensor abs(Tensor self) { var c = new Call(op_abs); c.Arg(self); return c.Tensor(); }
        static readonly Op op_abs_ = new("aten::abs_", "");
        internal static Tensor abs_(Tensor self) { var c = new Call(op_abs_); c.Arg(self); return c.Run(self); }
        static readonly Op op_acos = new("aten::acos", "");
        internal static Tensor acos(Tensor self) { var c = new Call(op_acos); c.Arg(self); return c.Tensor(); }
        static readonly Op op_acos_ = new("aten::acos_", "");
        internal static Tensor acos_(Tensor self) { var c = new Call(op_acos_); c.Arg(self); return c.Run(self); }
        static readonly Op op_acosh = new("aten::acosh", "");
        internal static Tensor acosh(Tensor self) { var c = new Call(op_acosh); c.Arg(self); return c.Tensor(); }
        static readonly Op op_acosh_ = new("aten::acosh_", "");
        internal static Tensor acosh_(Tensor self) { var c = new Call(op_acosh_); c.Arg(self); return c.Run(self); }
        static readonly Op op_angle = new("aten::angle", "");
        internal static Tensor angle(Tensor self) { var c = new Call(op_angle); c.Arg(self); return c.Tensor(); }
        static readonly Op op_asin = new("aten::asin", "");
        internal static Tensor asin(Tensor self) { var c = new Call(op_asin); c.Arg(self); return c.Tensor(); }
        static readonly Op op_asin_ = new("aten::asin_", "");
        internal static Tensor asin_(Tensor self) { var c = new Call(op_asin_); c.Arg(self); return c.Run(self); }
        static readonly Op op_asinh = new("aten::asinh", "");
        internal static Tensor asinh(Tensor self) { var c = new Call(op_asinh); c.Arg(self); return c.Tensor(); }
        static readonly Op op_asinh_ = new("aten::asinh_", "");
        internal static Tensor asinh_(Tensor self) { var c = new Call(op_asinh_); c.Arg(self); return c.Run(self); }
        static readonly Op op_atan = new("aten::atan", "");
        internal static Tensor atan(Tensor self) { var c = new Call(op_atan); c.Arg(self); return c.Tensor(); }
        static readonly Op op_atan_ = new("aten::atan_", "");
        internal static Tensor atan_(Tensor self) { var c = new Call(op_atan_); c.Arg(self); return c.Run(self); }
        static readonly Op op_atanh = new("aten::atanh", "");
        internal static Tensor atanh(Tensor self) { var c = new Call(op_atanh); c.Arg(self); return c.Tensor(); }
        static readonly Op op_atanh_ = new("aten::atanh_", "");
        internal static Tensor atanh_(Tensor self) { var c = new Call(op_atanh_); c.Arg(self); return c.Run(self); }
        static readonly Op op_bitwise_not = new("aten::bitwise_not", "");
        internal static Tensor bitwise_not(Tensor self) { var c = new Call(op_bitwise_not); c.Arg(self); return c.Tensor(); }
        static readonly Op op_bitwise_not_ = new("aten::bitwise_not_", "");
        internal static Tensor bitwise_not_(Tensor self) { var c = new Call(op_bitwise_not_); c.Arg(self); return c.Run(self); }
        static readonly Op op_ceil = new("aten::ceil", "");
        internal static Tensor ceil(Tensor self) { var c = new Call(op_ceil); c.Arg(self); return c.Tensor(); }
        static readonly Op op_ceil_ = new("aten::ceil_", "");
        internal static Tensor ceil_(Tensor self) { var c = new Call(op_ceil_); c.Arg(self); return c.Run(self); }
        static readonly Op op_conj = new("aten::conj", "");
        internal static Tensor conj(Tensor self) { var c = new Call(op_conj); c.Arg(self); return c.Tensor(); }
        static readonly Op op_cos = new("aten::cos", "");
        internal static Tensor cos(Tensor self) { var c = new Call(op_cos); c.Arg(self); return c.Tensor(); }
        static readonly Op op_cos_ = new("aten::cos_", "");
        internal static Tensor cos_(Tensor self) { var c = new Call(op_cos_); c.Arg(self); return c.Run(self); }
        static readonly Op op_cosh = new("aten::cosh", "");
        internal static Tensor cosh(Tensor self) { var c = new Call(op_cosh); c.Arg(self); return c.Tensor(); }
        static readonly Op op_cosh_ = new("aten::cosh_", "");
        internal static Tensor cosh_(Tensor self) { var c = new Call(op_cosh_); c.Arg(self); return c.Run(self); }
        static readonly Op op_deg2rad = new("aten::deg2rad", "");
        internal static Tensor deg2rad(Tensor self) { var c = new Call(op_deg2rad); c.Arg(self); return c.Tensor(); }
        static readonly Op op_deg2rad_ = new("aten::deg2rad_", "");
        internal static Tensor deg2rad_(Tensor self) { var c = new Call(op_deg2rad_); c.Arg(self); return c.Run(self); }
        static readonly Op op_digamma = new("aten::digamma", "");
        internal static Tensor digamma(Tensor self) { var c = new Call(op_digamma); c.Arg(self); return c.Tensor(); }
        static readonly Op op_digamma_ = new("aten::digamma_", "");
        internal static Tensor digamma_(Tensor self) { var c = new Call(op_digamma_); c.Arg(self); return c.Run(self); }
        static readonly Op op_erf = new("aten::erf", "");
        internal static Tensor erf(Tensor self) { var c = new Call(op_erf); c.Arg(self); return c.Tensor(); }
        static readonly Op op_erf_ = new("aten::erf_", "");
        internal static Tensor erf_(Tensor self) { var c = new Call(op_erf_); c.Arg(self); return c.Run(self); }
        static readonly Op op_erfc = new("aten::erfc", "");
        internal static Tensor erfc(Tensor self) { var c = new Call(op_erfc); c.Arg(self); return c.Tensor(); }
        static readonly Op op_erfc_ = new("aten::erfc_", "");
        internal static Tensor erfc_(Tensor self) { var c = new Call(op_erfc_); c.Arg(self); return c.Run(self); }
        static readonly Op op_erfinv = new("aten::erfinv", "");
        internal static Tensor erfinv(Tensor self) { var c = new Call(op_erfinv); c.Arg(self); return c.Tensor(); }
        static readonly Op op_erfinv_ = new("aten::erfinv_", "");
        internal static Tensor erfinv_(Tensor self) { var c = new Call(op_erfinv_); c.Arg(self); return c.Run(self); }
        static readonly Op op_exp = new("aten::exp", "");
        internal static Tensor exp(Tensor self) { var c = new Call(op_exp); c.Arg(self); return c.Tensor(); }
        static readonly Op op_exp_ = new("aten::exp_", "");
        internal static Tensor exp_(Tensor self) { var c = new Call(op_exp_); c.Arg(self); return c.Run(self); }
        static readonly Op op_exp2 = new("aten::exp2", "");
        internal static Tensor exp2(Tensor self) { var c = new Call(op_exp2); c.Arg(self); return c.Tensor(); }
        static readonly Op op_exp2_ = new("aten::exp2_", "");
        internal static Tensor exp2_(Tensor self) { var c = new Call(op_exp2_); c.Arg(self); return c.Run(self); }
        static readonly Op op_expm1 = new("aten::expm1", "");
        internal static Tensor expm1(Tensor self) { var c = new Call(op_expm1); c.Arg(self); return c.Tensor(); }
        static readonly Op op_expm1_ = new("aten::expm1_", "");
        internal static Tensor expm1_(Tensor self) { var c = new Call(op_expm1_); c.Arg(self); return c.Run(self); }
        static readonly Op op_floor = new("aten::floor", "");
        internal static Tensor floor(Tensor self) { var c = new Call(op_floor); c.Arg(self); return c.Tensor(); }
        static readonly Op op_floor_ = new("aten::floor_", "");
        internal static Tensor floor_(Tensor self) { var c = new Call(op_floor_); c.Arg(self); return c.Run(self); }
        static readonly Op op_frac = new("aten::frac", "");
        internal static Tensor frac(Tensor self) { var c = new Call(op_frac); c.Arg(self); return c.Tensor(); }
        static readonly Op op_frac_ = new("aten::frac_", "");
        internal static Tensor frac_(Tensor self) { var c = new Call(op_frac_); c.Arg(self); return c.Run(self); }
        static readonly Op op_isfinite = new("aten::isfinite", "");
        internal static Tensor isfinite(Tensor self) { var c = new Call(op_isfinite); c.Arg(self); return c.Tensor(); }
        static readonly Op op_isinf = new("aten::isinf", "");
        internal static Tensor isinf(Tensor self) { var c = new Call(op_isinf); c.Arg(self); return c.Tensor(); }
        static readonly Op op_isnan = new("aten::isnan", "");
        internal static Tensor isnan(Tensor self) { var c = new Call(op_isnan); c.Arg(self); return c.Tensor(); }
        static readonly Op op_isneginf = new("aten::isneginf", "");
        internal static Tensor isneginf(Tensor self) { var c = new Call(op_isneginf); c.Arg(self); return c.Tensor(); }
        static readonly Op op_isposinf = new("aten::isposinf", "");
        internal static Tensor isposinf(Tensor self) { var c = new Call(op_isposinf); c.Arg(self); return c.Tensor(); }
        static readonly Op op_lgamma = new("aten::lgamma", "");
        internal static Tensor lgamma(Tensor self) { var c = new Call(op_lgamma); c.Arg(self); return c.Tensor(); }
        static readonly Op op_lgamma_ = new("aten::lgamma_", "");
        internal static Tensor lgamma_(Tensor self) { var c = new Call(op_lgamma_); c.Arg(self); return c.Run(self); }
        static readonly Op op_log = new("aten::log", "");
        internal static Tensor log(Tensor self) { var c = new Call(op_log); c.Arg(self); return c.Tensor(); }
        static readonly Op op_log_ = new("aten::log_", "");
        internal static Tensor log_(Tensor self) { var c = new Call(op_log_); c.Arg(self); return c.Run(self); }
        static readonly Op op_log10 = new("aten::log10", "");
        internal static Tensor log10(Tensor self) { var c = new Call(op_log10); c.Arg(self); return c.Tensor(); }
        static readonly Op op_log10_ = new("aten::log10_", "");
        internal static Tensor log10_(Tensor self) { var c = new Call(op_log10_); c.Arg(self); return c.Run(self); }
        static readonly Op op_log1p = new("aten::log1p", "");
        internal static Tensor log1p(Tensor self) { var c = new Call(op_log1p); c.Arg(self); return c.Tensor(); }
        static readonly Op op_log1p_ = new("aten::log1p_", "");
        internal static Tensor log1p_(Tensor self) { var c = new Call(op_log1p_); c.Arg(self); return c.Run(self); }
        static readonly Op op_log2 = new("aten::log2", "");
        internal static Tensor log2(Tensor self) { var c = new Call(op_log2); c.Arg(self); return c.Tensor(); }
        static readonly Op op_log2_ = new("aten::log2_", "");
        internal static Tensor log2_(Tensor self) { var c = new Call(op_log2_); c.Arg(self); return c.Run(self); }
        static readonly Op op_logical_not = new("aten::logical_not", "");
        internal static Tensor logical_not(Tensor self) { var c = new Call(op_logical_not); c.Arg(self); return c.Tensor(); }
        static readonly Op op_logical_not_ = new("aten::logical_not_", "");
        internal static Tensor logical_not_(Tensor self) { var c = new Call(op_logical_not_); c.Arg(self); return c.Run(self); }
        static readonly Op op_neg = new("aten::neg", "");
        internal static Tensor neg(Tensor self) { var c = new Call(op_neg); c.Arg(self); return c.Tensor(); }
        static readonly Op op_neg_ = new("aten::neg_", "");
        internal static Tensor neg_(Tensor self) { var c = new Call(op_neg_); c.Arg(self); return c.Run(self); }
        static readonly Op op_rad2deg = new("aten::rad2deg", "");
        internal static Tensor rad2deg(Tensor self) { var c = new Call(op_rad2deg); c.Arg(self); return c.Tensor(); }
        static readonly Op op_rad2deg_ = new("aten::rad2deg_", "");
        internal static Tensor rad2deg_(Tensor self) { var c = new Call(op_rad2deg_); c.Arg(self); return c.Run(self); }
        static readonly Op op_reciprocal = new("aten::reciprocal", "");
        internal static Tensor reciprocal(Tensor self) { var c = new Call(op_reciprocal); c.Arg(self); return c.Tensor(); }
        static readonly Op op_reciprocal_ = new("aten::reciprocal_", "");
        internal static Tensor reciprocal_(Tensor self) { var c = new Call(op_reciprocal_); c.Arg(self); return c.Run(self); }
        static readonly Op op_relu = new("aten::relu", "");
        internal static Tensor relu(Tensor self) { var c = new Call(op_relu); c.Arg(self); return c.Tensor(); }
        static readonly Op op_relu_ = new("aten::relu_", "");
        internal static Tensor relu_(Tensor self) { var c = new Call(op_relu_); c.Arg(self); return c.Run(self); }
        static readonly Op op_round = new("aten::round", "");
        internal static Tensor round(Tensor self) { var c = new Call(op_round); c.Arg(self); return c.Tensor(); }
        static readonly Op op_round_ = new("aten::round_", "");
        internal static Tensor round_(Tensor self) { var c = new Call(op_round_); c.Arg(self); return c.Run(self); }
        static readonly Op op_round_decimals = new("aten::round", "decimals");
        internal static Tensor round_decimals(Tensor self, long decimals) { var c = new Call(op_round_decimals); c.Arg(self); c.Arg(decimals); return c.Tensor(); }
        static readonly Op op_round__decimals = new("aten::round_", "decimals");
        internal static Tensor round__decimals(Tensor self, long decimals) { var c = new Call(op_round__decimals); c.Arg(self); c.Arg(decimals); return c.Run(self); }
        static readonly Op op_rsqrt = new("aten::rsqrt", "");
        internal static Tensor rsqrt(Tensor self) { var c = new Call(op_rsqrt); c.Arg(self); return c.Tensor(); }
        static readonly Op op_rsqrt_ = new("aten::rsqrt_", "");
        internal static Tensor rsqrt_(Tensor self) { var c = new Call(op_rsqrt_); c.Arg(self); return c.Run(self); }
        static readonly Op op_sgn = new("aten::sgn", "");
        internal static Tensor sgn(Tensor self) { var c = new Call(op_sgn); c.Arg(self); return c.Tensor(); }
        static readonly Op op_sgn_ = new("aten::sgn_", "");
        internal static Tensor sgn_(Tensor self) { var c = new Call(op_sgn_); c.Arg(self); return c.Run(self); }
        static readonly Op op_sigmoid = new("aten::sigmoid", "");
        internal static Tensor sigmoid(Tensor self) { var c = new Call(op_sigmoid); c.Arg(self); return c.Tensor(); }
        static readonly Op op_sigmoid_ = new("aten::sigmoid_", "");
        internal static Tensor sigmoid_(Tensor self) { var c = new Call(op_sigmoid_); c.Arg(self); return c.Run(self); }
        static readonly Op op_sign = new("aten::sign", "");
        internal static Tensor sign(Tensor self) { var c = new Call(op_sign); c.Arg(self); return c.Tensor(); }
        static readonly Op op_sign_ = new("aten::sign_", "");
        internal static Tensor sign_(Tensor self) { var c = new Call(op_sign_); c.Arg(self); return c.Run(self); }
        static readonly Op op_signbit = new("aten::signbit", "");
        internal static Tensor signbit(Tensor self) { var c = new Call(op_signbit); c.Arg(self); return c.Tensor(); }
        static readonly Op op_silu = new("aten::silu", "");
        internal static Tensor silu(Tensor self) { var c = new Call(op_silu); c.Arg(self); return c.Tensor(); }
        static readonly Op op_silu_ = new("aten::silu_", "");
        internal static Tensor silu_(Tensor self) { var c = new Call(op_silu_); c.Arg(self); return c.Run(self); }
        static readonly Op op_sin = new("aten::sin", "");
        internal static Tensor sin(Tensor self) { var c = new Call(op_sin); c.Arg(self); return c.Tensor(); }
        static readonly Op op_sin_ = new("aten::sin_", "");
        internal static Tensor sin_(Tensor self) { var c = new Call(op_sin_); c.Arg(self); return c.Run(self); }
        static readonly Op op_sinc = new("aten::sinc", "");
        internal static Tensor sinc(Tensor self) { var c = new Call(op_sinc); c.Arg(self); return c.Tensor(); }
        static readonly Op op_sinc_ = new("aten::sinc_", "");
        internal static Tensor sinc_(Tensor self) { var c = new Call(op_sinc_); c.Arg(self); return c.Run(self); }
        static readonly Op op_sinh = new("aten::sinh", "");
        internal static Tensor sinh(Tensor self) { var c = new Call(op_sinh); c.Arg(self); return c.Tensor(); }
        static readonly Op op_sinh_ = new("aten::sinh_", "");
        internal static Tensor sinh_(Tensor self) { var c = new Call(op_sinh_); c.Arg(self); return c.Run(self); }
        static readonly Op op_sqrt = new("aten::sqrt", "");
        internal static Tensor sqrt(Tensor self) { var c = new Call(op_sqrt); c.Arg(self); return c.Tensor(); }
        static readonly Op op_sqrt_ = new("aten::sqrt_", "");
        internal static Tensor sqrt_(Tensor self) { var c = new Call(op_sqrt_); c.Arg(self); return c.Run(self); }
        static readonly Op op_square = new("aten::square", "");
        internal static Tensor square(Tensor self) { var c = new Call(op_square); c.Arg(self); return c.Tensor(); }
        static readonly Op op_square_ = new("aten::square_", "");
        internal static Tensor square_(Tensor self) { var c = new Call(op_square_); c.Arg(self); return c.Run(self); }
        static readonly Op op_tan = new("aten::tan", "");
        internal static Tensor tan(Tensor self) { var c = new Call(op_tan); c.Arg(self); return c.Tensor(); }
        static readonly Op op_tan_ = new("aten::tan_", "");
        internal static Tensor tan_(Tensor self) { var c = new Call(op_tan_); c.Arg(self); return c.Run(self); }
        static readonly Op op_tanh = new("aten::tanh", "");
        internal static Tensor tanh(Tensor self) { var c = new Call(op_tanh); c.Arg(self); return c.Tensor(); }
        static readonly Op op_tanh_ = new("aten::tanh_", "");
        internal static Tensor tanh_(Tensor self) { var c = new Call(op_tanh_); c.Arg(self); return c.Run(self); }
        static readonly Op op_trunc = new("aten::trunc", "");
        internal static Tensor trunc(Tensor self) { var c = new Call(op_trunc); c.Arg(self); return c.Tensor(); }
        static readonly Op op_trunc_ = new("aten::trunc_", "");
        internal static Tensor trunc_(Tensor self) { var c = new Call(op_trunc_); c.Arg(self); return c.Run(self); }
        static readonly Op op_add_Tensor = new("aten::add", "Tensor");
        internal static Tensor add_Tensor(Tensor self, Tensor other, Scalar? alpha = null) { var c = new Call(op_add_Tensor); c.Arg(self); c.Arg(other); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_add__Tensor = new("aten::add_", "Tensor");
        internal static Tensor add__Tensor(Tensor self, Tensor other, Scalar? alpha = null) { var c = new Call(op_add__Tensor); c.Arg(self); c.Arg(other); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_add_Scalar = new("aten::add", "Scalar");
        internal static Tensor add_Scalar(Tensor self, Scalar other, Scalar? alpha = null) { var c = new Call(op_add_Scalar); c.Arg(self); c.Arg(other); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_add__Scalar = new("aten::add_", "Scalar");
        internal static Tensor add__Scalar(Tensor self, Scalar other, Scalar? alpha = null) { var c = new Call(op_add__Scalar); c.Arg(self); c.Arg(other); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_sub_Tensor = new("aten::sub", "Tensor");
        internal static Tensor sub_Tensor(Tensor self, Tensor other, Scalar? alpha = null) { var c = new Call(op_sub_Tensor); c.Arg(self); c.Arg(other); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_sub__Tensor = new("aten::sub_", "Tensor");
        internal static Tensor sub__Tensor(Tensor self, Tensor other, Scalar? alpha = null) { var c = new Call(op_sub__Tensor); c.Arg(self); c.Arg(other); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_sub_Scalar = new("aten::sub", "Scalar");
        internal static Tensor sub_Scalar(Tensor self, Scalar other, Scalar? alpha = null) { var c = new Call(op_sub_Scalar); c.Arg(self); c.Arg(other); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_sub__Scalar = new("aten::sub_", "Scalar");
        internal static Tensor sub__Scalar(Tensor self, Scalar other, Scalar? alpha = null) { var c = new Call(op_sub__Scalar); c.Arg(self); c.Arg(other); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_mul_Tensor = new("aten::mul", "Tensor");
        internal static Tensor mul_Tensor(Tensor self, Tensor other) { var c = new Call(op_mul_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_mul__Tensor = new("aten::mul_", "Tensor");
        internal static Tensor mul__Tensor(Tensor self, Tensor other) { var c = new Call(op_mul__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_mul_Scalar = new("aten::mul", "Scalar");
        internal static Tensor mul_Scalar(Tensor self, Scalar other) { var c = new Call(op_mul_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_mul__Scalar = new("aten::mul_", "Scalar");
        internal static Tensor mul__Scalar(Tensor self, Scalar other) { var c = new Call(op_mul__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_div_Tensor = new("aten::div", "Tensor");
        internal static Tensor div_Tensor(Tensor self, Tensor other) { var c = new Call(op_div_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_div__Tensor = new("aten::div_", "Tensor");
        internal static Tensor div__Tensor(Tensor self, Tensor other) { var c = new Call(op_div__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_div_Scalar = new("aten::div", "Scalar");
        internal static Tensor div_Scalar(Tensor self, Scalar other) { var c = new Call(op_div_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_div__Scalar = new("aten::div_", "Scalar");
        internal static Tensor div__Scalar(Tensor self, Scalar other) { var c = new Call(op_div__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_div_Tensor_mode = new("aten::div", "Tensor_mode");
        internal static Tensor div_Tensor_mode(Tensor self, Tensor other, string? rounding_mode) { var c = new Call(op_div_Tensor_mode); c.Arg(self); c.Arg(other); c.Arg(rounding_mode); return c.Tensor(); }
        static readonly Op op_div__Tensor_mode = new("aten::div_", "Tensor_mode");
        internal static Tensor div__Tensor_mode(Tensor self, Tensor other, string? rounding_mode) { var c = new Call(op_div__Tensor_mode); c.Arg(self); c.Arg(other); c.Arg(rounding_mode); return c.Run(self); }
        static readonly Op op_div_Scalar_mode = new("aten::div", "Scalar_mode");
        internal static Tensor div_Scalar_mode(Tensor self, Scalar other, string? rounding_mode) { var c = new Call(op_div_Scalar_mode); c.Arg(self); c.Arg(other); c.Arg(rounding_mode); return c.Tensor(); }
        static readonly Op op_div__Scalar_mode = new("aten::div_", "Scalar_mode");
        internal static Tensor div__Scalar_mode(Tensor self, Scalar other, string? rounding_mode) { var c = new Call(op_div__Scalar_mode); c.Arg(self); c.Arg(other); c.Arg(rounding_mode); return c.Run(self); }
        static readonly Op op_atan2 = new("aten::atan2", "");
        internal static Tensor atan2(Tensor self, Tensor other) { var c = new Call(op_atan2); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_atan2_ = new("aten::atan2_", "");
        internal static Tensor atan2_(Tensor self, Tensor other) { var c = new Call(op_atan2_); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_bitwise_and_Tensor = new("aten::bitwise_and", "Tensor");
        internal static Tensor bitwise_and_Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_and_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_bitwise_and__Tensor = new("aten::bitwise_and_", "Tensor");
        internal static Tensor bitwise_and__Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_and__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_bitwise_or_Tensor = new("aten::bitwise_or", "Tensor");
        internal static Tensor bitwise_or_Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_or_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_bitwise_or__Tensor = new("aten::bitwise_or_", "Tensor");
        internal static Tensor bitwise_or__Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_or__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_bitwise_xor_Tensor = new("aten::bitwise_xor", "Tensor");
        internal static Tensor bitwise_xor_Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_xor_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_bitwise_xor__Tensor = new("aten::bitwise_xor_", "Tensor");
        internal static Tensor bitwise_xor__Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_xor__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_clamp = new("aten::clamp", "");
        internal static Tensor clamp(Tensor self, Scalar? min = null, Scalar? max = null) { var c = new Call(op_clamp); c.Arg(self); c.Arg(min); c.Arg(max); return c.Tensor(); }
        static readonly Op op_clamp_ = new("aten::clamp_", "");
        internal static Tensor clamp_(Tensor self, Scalar? min = null, Scalar? max = null) { var c = new Call(op_clamp_); c.Arg(self); c.Arg(min); c.Arg(max); return c.Run(self); }
        static readonly Op op_clamp_Tensor = new("aten::clamp", "Tensor");
        internal static Tensor clamp_Tensor(Tensor self, Tensor? min = null, Tensor? max = null) { var c = new Call(op_clamp_Tensor); c.Arg(self); c.Arg(min); c.Arg(max); return c.Tensor(); }
        static readonly Op op_clamp__Tensor = new("aten::clamp_", "Tensor");
        internal static Tensor clamp__Tensor(Tensor self, Tensor? min = null, Tensor? max = null) { var c = new Call(op_clamp__Tensor); c.Arg(self); c.Arg(min); c.Arg(max); return c.Run(self); }
        static readonly Op op_clamp_max = new("aten::clamp_max", "");
        internal static Tensor clamp_max(Tensor self, Scalar max) { var c = new Call(op_clamp_max); c.Arg(self); c.Arg(max); return c.Tensor(); }
        static readonly Op op_clamp_max_ = new("aten::clamp_max_", "");
        internal static Tensor clamp_max_(Tensor self, Scalar max) { var c = new Call(op_clamp_max_); c.Arg(self); c.Arg(max); return c.Run(self); }
        static readonly Op op_clamp_min = new("aten::clamp_min", "");
        internal static Tensor clamp_min(Tensor self, Scalar min) { var c = new Call(op_clamp_min); c.Arg(self); c.Arg(min); return c.Tensor(); }
        static readonly Op op_clamp_min_ = new("aten::clamp_min_", "");
        internal static Tensor clamp_min_(Tensor self, Scalar min) { var c = new Call(op_clamp_min_); c.Arg(self); c.Arg(min); return c.Run(self); }
        static readonly Op op_copysign_Tensor = new("aten::copysign", "Tensor");
        internal static Tensor copysign_Tensor(Tensor self, Tensor other) { var c = new Call(op_copysign_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_copysign__Tensor = new("aten::copysign_", "Tensor");
        internal static Tensor copysign__Tensor(Tensor self, Tensor other) { var c = new Call(op_copysign__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_floor_divide = new("aten::floor_divide", "");
        internal static Tensor floor_divide(Tensor self, Tensor other) { var c = new Call(op_floor_divide); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_floor_divide__Tensor = new("aten::floor_divide_", "Tensor");
        internal static Tensor floor_divide__Tensor(Tensor self, Tensor other) { var c = new Call(op_floor_divide__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_fmax = new("aten::fmax", "");
        internal static Tensor fmax(Tensor self, Tensor other) { var c = new Call(op_fmax); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_fmin = new("aten::fmin", "");
        internal static Tensor fmin(Tensor self, Tensor other) { var c = new Call(op_fmin); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_fmod_Scalar = new("aten::fmod", "Scalar");
        internal static Tensor fmod_Scalar(Tensor self, Scalar other) { var c = new Call(op_fmod_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_fmod__Scalar = new("aten::fmod_", "Scalar");
        internal static Tensor fmod__Scalar(Tensor self, Scalar other) { var c = new Call(op_fmod__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_fmod_Tensor = new("aten::fmod", "Tensor");
        internal static Tensor fmod_Tensor(Tensor self, Tensor other) { var c = new Call(op_fmod_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_fmod__Tensor = new("aten::fmod_", "Tensor");
        internal static Tensor fmod__Tensor(Tensor self, Tensor other) { var c = new Call(op_fmod__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_hypot = new("aten::hypot", "");
        internal static Tensor hypot(Tensor self, Tensor other) { var c = new Call(op_hypot); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_hypot_ = new("aten::hypot_", "");
        internal static Tensor hypot_(Tensor self, Tensor other) { var c = new Call(op_hypot_); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_lerp_Scalar = new("aten::lerp", "Scalar");
        internal static Tensor lerp_Scalar(Tensor self, Tensor end, Scalar weight) { var c = new Call(op_lerp_Scalar); c.Arg(self); c.Arg(end); c.Arg(weight); return c.Tensor(); }
        static readonly Op op_lerp__Scalar = new("aten::lerp_", "Scalar");
        internal static Tensor lerp__Scalar(Tensor self, Tensor end, Scalar weight) { var c = new Call(op_lerp__Scalar); c.Arg(self); c.Arg(end); c.Arg(weight); return c.Run(self); }
        static readonly Op op_lerp_Tensor = new("aten::lerp", "Tensor");
        internal static Tensor lerp_Tensor(Tensor self, Tensor end, Tensor weight) { var c = new Call(op_lerp_Tensor); c.Arg(self); c.Arg(end); c.Arg(weight); return c.Tensor(); }
        static readonly Op op_lerp__Tensor = new("aten::lerp_", "Tensor");
        internal static Tensor lerp__Tensor(Tensor self, Tensor end, Tensor weight) { var c = new Call(op_lerp__Tensor); c.Arg(self); c.Arg(end); c.Arg(weight); return c.Run(self); }
        static readonly Op op_logaddexp = new("aten::logaddexp", "");
        internal static Tensor logaddexp(Tensor self, Tensor other) { var c = new Call(op_logaddexp); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_logical_and = new("aten::logical_and", "");
        internal static Tensor logical_and(Tensor self, Tensor other) { var c = new Call(op_logical_and); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_logical_and_ = new("aten::logical_and_", "");
        internal static Tensor logical_and_(Tensor self, Tensor other) { var c = new Call(op_logical_and_); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_logical_or = new("aten::logical_or", "");
        internal static Tensor logical_or(Tensor self, Tensor other) { var c = new Call(op_logical_or); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_logical_or_ = new("aten::logical_or_", "");
        internal static Tensor logical_or_(Tensor self, Tensor other) { var c = new Call(op_logical_or_); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_logical_xor = new("aten::logical_xor", "");
        internal static Tensor logical_xor(Tensor self, Tensor other) { var c = new Call(op_logical_xor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_logical_xor_ = new("aten::logical_xor_", "");
        internal static Tensor logical_xor_(Tensor self, Tensor other) { var c = new Call(op_logical_xor_); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_maximum = new("aten::maximum", "");
        internal static Tensor maximum(Tensor self, Tensor other) { var c = new Call(op_maximum); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_minimum = new("aten::minimum", "");
        internal static Tensor minimum(Tensor self, Tensor other) { var c = new Call(op_minimum); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_pow_Tensor_Scalar = new("aten::pow", "Tensor_Scalar");
        internal static Tensor pow_Tensor_Scalar(Tensor self, Scalar exponent) { var c = new Call(op_pow_Tensor_Scalar); c.Arg(self); c.Arg(exponent); return c.Tensor(); }
        static readonly Op op_pow_Tensor_Tensor = new("aten::pow", "Tensor_Tensor");
        internal static Tensor pow_Tensor_Tensor(Tensor self, Tensor exponent) { var c = new Call(op_pow_Tensor_Tensor); c.Arg(self); c.Arg(exponent); return c.Tensor(); }
        static readonly Op op_pow_Scalar = new("aten::pow", "Scalar");
        internal static Tensor pow_Scalar(Scalar self, Tensor exponent) { var c = new Call(op_pow_Scalar); c.Arg(self); c.Arg(exponent); return c.Tensor(); }
        static readonly Op op_pow__Scalar = new("aten::pow_", "Scalar");
        internal static Tensor pow__Scalar(Tensor self, Scalar exponent) { var c = new Call(op_pow__Scalar); c.Arg(self); c.Arg(exponent); return c.Run(self); }
        static readonly Op op_pow__Tensor = new("aten::pow_", "Tensor");
        internal static Tensor pow__Tensor(Tensor self, Tensor exponent) { var c = new Call(op_pow__Tensor); c.Arg(self); c.Arg(exponent); return c.Run(self); }
        static readonly Op op_remainder_Scalar = new("aten::remainder", "Scalar");
        internal static Tensor remainder_Scalar(Tensor self, Scalar other) { var c = new Call(op_remainder_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_remainder__Scalar = new("aten::remainder_", "Scalar");
        internal static Tensor remainder__Scalar(Tensor self, Scalar other) { var c = new Call(op_remainder__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_remainder_Tensor = new("aten::remainder", "Tensor");
        internal static Tensor remainder_Tensor(Tensor self, Tensor other) { var c = new Call(op_remainder_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_remainder__Tensor = new("aten::remainder_", "Tensor");
        internal static Tensor remainder__Tensor(Tensor self, Tensor other) { var c = new Call(op_remainder__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_addcdiv = new("aten::addcdiv", "");
        internal static Tensor addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, Scalar? value = null) { var c = new Call(op_addcdiv); c.Arg(self); c.Arg(tensor1); c.Arg(tensor2); c.Arg(value); return c.Tensor(); }
        static readonly Op op_addcdiv_ = new("aten::addcdiv_", "");
        internal static Tensor addcdiv_(Tensor self, Tensor tensor1, Tensor tensor2, Scalar? value = null) { var c = new Call(op_addcdiv_); c.Arg(self); c.Arg(tensor1); c.Arg(tensor2); c.Arg(value); return c.Run(self); }
        static readonly Op op_addcmul = new("aten::addcmul", "");
        internal static Tensor addcmul(Tensor self, Tensor tensor1, Tensor tensor2, Scalar? value = null) { var c = new Call(op_addcmul); c.Arg(self); c.Arg(tensor1); c.Arg(tensor2); c.Arg(value); return c.Tensor(); }
        static readonly Op op_addcmul_ = new("aten::addcmul_", "");
        internal static Tensor addcmul_(Tensor self, Tensor tensor1, Tensor tensor2, Scalar? value = null) { var c = new Call(op_addcmul_); c.Arg(self); c.Arg(tensor1); c.Arg(tensor2); c.Arg(value); return c.Run(self); }
        static readonly Op op_nan_to_num = new("aten::nan_to_num", "");
        internal static Tensor nan_to_num(Tensor self, double? nan = null, double? posinf = null, double? neginf = null) { var c = new Call(op_nan_to_num); c.Arg(self); c.Arg(nan); c.Arg(posinf); c.Arg(neginf); return c.Tensor(); }
        static readonly Op op_nan_to_num_ = new("aten::nan_to_num_", "");
        internal static Tensor nan_to_num_(Tensor self, double? nan = null, double? posinf = null, double? neginf = null) { var c = new Call(op_nan_to_num_); c.Arg(self); c.Arg(nan); c.Arg(posinf); c.Arg(neginf); return c.Run(self); }
        static readonly Op op_eq_Tensor = new("aten::eq", "Tensor");
        internal static Tensor eq_Tensor(Tensor self, Tensor other) { var c = new Call(op_eq_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_eq__Tensor = new("aten::eq_", "Tensor");
        internal static Tensor eq__Tensor(Tensor self, Tensor other) { var c = new Call(op_eq__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_eq_Scalar = new("aten::eq", "Scalar");
        internal static Tensor eq_Scalar(Tensor self, Scalar other) { var c = new Call(op_eq_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_eq__Scalar = new("aten::eq_", "Scalar");
        internal static Tensor eq__Scalar(Tensor self, Scalar other) { var c = new Call(op_eq__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_ne_Tensor = new("aten::ne", "Tensor");
        internal static Tensor ne_Tensor(Tensor self, Tensor other) { var c = new Call(op_ne_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_ne__Tensor = new("aten::ne_", "Tensor");
        internal static Tensor ne__Tensor(Tensor self, Tensor other) { var c = new Call(op_ne__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_ne_Scalar = new("aten::ne", "Scalar");
        internal static Tensor ne_Scalar(Tensor self, Scalar other) { var c = new Call(op_ne_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_ne__Scalar = new("aten::ne_", "Scalar");
        internal static Tensor ne__Scalar(Tensor self, Scalar other) { var c = new Call(op_ne__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_lt_Tensor = new("aten::lt", "Tensor");
        internal static Tensor lt_Tensor(Tensor self, Tensor other) { var c = new Call(op_lt_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_lt__Tensor = new("aten::lt_", "Tensor");
        internal static Tensor lt__Tensor(Tensor self, Tensor other) { var c = new Call(op_lt__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_lt_Scalar = new("aten::lt", "Scalar");
        internal static Tensor lt_Scalar(Tensor self, Scalar other) { var c = new Call(op_lt_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_lt__Scalar = new("aten::lt_", "Scalar");
        internal static Tensor lt__Scalar(Tensor self, Scalar other) { var c = new Call(op_lt__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_le_Tensor = new("aten::le", "Tensor");
        internal static Tensor le_Tensor(Tensor self, Tensor other) { var c = new Call(op_le_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_le__Tensor = new("aten::le_", "Tensor");
        internal static Tensor le__Tensor(Tensor self, Tensor other) { var c = new Call(op_le__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_le_Scalar = new("aten::le", "Scalar");
        internal static Tensor le_Scalar(Tensor self, Scalar other) { var c = new Call(op_le_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_le__Scalar = new("aten::le_", "Scalar");
        internal static Tensor le__Scalar(Tensor self, Scalar other) { var c = new Call(op_le__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_gt_Tensor = new("aten::gt", "Tensor");
        internal static Tensor gt_Tensor(Tensor self, Tensor other) { var c = new Call(op_gt_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_gt__Tensor = new("aten::gt_", "Tensor");
        internal static Tensor gt__Tensor(Tensor self, Tensor other) { var c = new Call(op_gt__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_gt_Scalar = new("aten::gt", "Scalar");
        internal static Tensor gt_Scalar(Tensor self, Scalar other) { var c = new Call(op_gt_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_gt__Scalar = new("aten::gt_", "Scalar");
        internal static Tensor gt__Scalar(Tensor self, Scalar other) { var c = new Call(op_gt__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_ge_Tensor = new("aten::ge", "Tensor");
        internal static Tensor ge_Tensor(Tensor self, Tensor other) { var c = new Call(op_ge_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_ge__Tensor = new("aten::ge_", "Tensor");
        internal static Tensor ge__Tensor(Tensor self, Tensor other) { var c = new Call(op_ge__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_ge_Scalar = new("aten::ge", "Scalar");
        internal static Tensor ge_Scalar(Tensor self, Scalar other) { var c = new Call(op_ge_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_ge__Scalar = new("aten::ge_", "Scalar");
        internal static Tensor ge__Scalar(Tensor self, Scalar other) { var c = new Call(op_ge__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_allclose = new("aten::allclose", "");
        internal static bool allclose(Tensor self, Tensor other, double? rtol = null, double? atol = null, bool? equal_nan = null) { var c = new Call(op_allclose); c.Arg(self); c.Arg(other); c.Arg(rtol); c.Arg(atol); c.Arg(equal_nan); return c.Bool(); }
        static readonly Op op_isclose = new("aten::isclose", "");
        internal static Tensor isclose(Tensor self, Tensor other, double? rtol = null, double? atol = null, bool? equal_nan = null) { var c = new Call(op_isclose); c.Arg(self); c.Arg(other); c.Arg(rtol); c.Arg(atol); c.Arg(equal_nan); return c.Tensor(); }
        static readonly Op op_argsort = new("aten::argsort", "");
        internal static Tensor argsort(Tensor self, long? dim = null, bool? descending = null) { var c = new Call(op_argsort); c.Arg(self); c.Arg(dim); c.Arg(descending); return c.Tensor(); }
        static readonly Op op_sort = new("aten::sort", "");
        internal static (Tensor, Tensor) sort(Tensor self, long? dim = null, bool? descending = null) { var c = new Call(op_sort); c.Arg(self); c.Arg(dim); c.Arg(descending); return c.Tensors2(); }
        static readonly Op op_sort_stable = new("aten::sort", "stable");
        internal static (Tensor, Tensor) sort_stable(Tensor self, bool? stable, long? dim = null, bool? descending = null) { var c = new Call(op_sort_stable); c.Arg(self); c.Arg(stable); c.Arg(dim); c.Arg(descending); return c.Tensors2(); }
        static readonly Op op_topk = new("aten::topk", "");
        internal static (Tensor, Tensor) topk(Tensor self, long k, long? dim = null, bool? largest = null, bool? sorted = null) { var c = new Call(op_topk); c.Arg(self); c.Arg(k); c.Arg(dim); c.Arg(largest); c.Arg(sorted); return c.Tensors2(); }
        static readonly Op op_kthvalue = new("aten::kthvalue", "");
        internal static (Tensor, Tensor) kthvalue(Tensor self, long k, long? dim = null, bool? keepdim = null) { var c = new Call(op_kthvalue); c.Arg(self); c.Arg(k); c.Arg(dim); c.Arg(keepdim); return c.Tensors2(); }
        static readonly Op op_msort = new("aten::msort", "");
        internal static Tensor msort(Tensor self) { var c = new Call(op_msort); c.Arg(self); return c.Tensor(); }
        static readonly Op op_isin_Tensor_Tensor = new("aten::isin", "Tensor_Tensor");
        internal static Tensor isin_Tensor_Tensor(Tensor elements, Tensor test_elements, bool? assume_unique = null, bool? invert = null) { var c = new Call(op_isin_Tensor_Tensor); c.Arg(elements); c.Arg(test_elements); c.Arg(assume_unique); c.Arg(invert); return c.Tensor(); }
        static readonly Op op_all = new("aten::all", "");
        internal static Tensor all(Tensor self) { var c = new Call(op_all); c.Arg(self); return c.Tensor(); }
        static readonly Op op_all_dim = new("aten::all", "dim");
        internal static Tensor all_dim(Tensor self, long dim, bool? keepdim = null) { var c = new Call(op_all_dim); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_any = new("aten::any", "");
        internal static Tensor any(Tensor self) { var c = new Call(op_any); c.Arg(self); return c.Tensor(); }
        static readonly Op op_any_dim = new("aten::any", "dim");
        internal static Tensor any_dim(Tensor self, long dim, bool? keepdim = null) { var c = new Call(op_any_dim); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_amax = new("aten::amax", "");
        internal static Tensor amax(Tensor self, long[]? dim = null, bool? keepdim = null) { var c = new Call(op_amax); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_amin = new("aten::amin", "");
        internal static Tensor amin(Tensor self, long[]? dim = null, bool? keepdim = null) { var c = new Call(op_amin); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_argmax = new("aten::argmax", "");
        internal static Tensor argmax(Tensor self, long? dim = null, bool? keepdim = null) { var c = new Call(op_argmax); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_argmin = new("aten::argmin", "");
        internal static Tensor argmin(Tensor self, long? dim = null, bool? keepdim = null) { var c = new Call(op_argmin); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_max = new("aten::max", "");
        internal static Tensor max(Tensor self) { var c = new Call(op_max); c.Arg(self); return c.Tensor(); }
        static readonly Op op_max_dim = new("aten::max", "dim");
        internal static (Tensor, Tensor) max_dim(Tensor self, long dim, bool? keepdim = null) { var c = new Call(op_max_dim); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensors2(); }
        static readonly Op op_max_other = new("aten::max", "other");
        internal static Tensor max_other(Tensor self, Tensor other) { var c = new Call(op_max_other); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_min = new("aten::min", "");
        internal static Tensor min(Tensor self) { var c = new Call(op_min); c.Arg(self); return c.Tensor(); }
        static readonly Op op_min_dim = new("aten::min", "dim");
        internal static (Tensor, Tensor) min_dim(Tensor self, long dim, bool? keepdim = null) { var c = new Call(op_min_dim); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensors2(); }
        static readonly Op op_min_other = new("aten::min", "other");
        internal static Tensor min_other(Tensor self, Tensor other) { var c = new Call(op_min_other); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_mean = new("aten::mean", "");
        internal static Tensor mean(Tensor self, ScalarType? dtype = null) { var c = new Call(op_mean); c.Arg(self); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_mean_dim = new("aten::mean", "dim");
        internal static Tensor mean_dim(Tensor self, long[]? dim, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_mean_dim); c.Arg(self); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_median = new("aten::median", "");
        internal static Tensor median(Tensor self) { var c = new Call(op_median); c.Arg(self); return c.Tensor(); }
        static readonly Op op_sum = new("aten::sum", "");
        internal static Tensor sum(Tensor self, ScalarType? dtype = null) { var c = new Call(op_sum); c.Arg(self); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_sum_dim_IntList = new("aten::sum", "dim_IntList");
        internal static Tensor sum_dim_IntList(Tensor self, long[]? dim, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_sum_dim_IntList); c.Arg(self); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_prod = new("aten::prod", "");
        internal static Tensor prod(Tensor self, ScalarType? dtype = null) { var c = new Call(op_prod); c.Arg(self); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_prod_dim_int = new("aten::prod", "dim_int");
        internal static Tensor prod_dim_int(Tensor self, long dim, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_prod_dim_int); c.Arg(self); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_std = new("aten::std", "");
        internal static Tensor std(Tensor self, bool? unbiased = null) { var c = new Call(op_std); c.Arg(self); c.Arg(unbiased); return c.Tensor(); }
        static readonly Op op_std_dim = new("aten::std", "dim");
        internal static Tensor std_dim(Tensor self, long[]? dim, bool? unbiased = null, bool? keepdim = null) { var c = new Call(op_std_dim); c.Arg(self); c.Arg(dim); c.Arg(unbiased); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_std_mean = new("aten::std_mean", "");
        internal static (Tensor, Tensor) std_mean(Tensor self, bool? unbiased = null) { var c = new Call(op_std_mean); c.Arg(self); c.Arg(unbiased); return c.Tensors2(); }
        static readonly Op op_std_mean_dim = new("aten::std_mean", "dim");
        internal static (Tensor, Tensor) std_mean_dim(Tensor self, long[]? dim, bool? unbiased = null, bool? keepdim = null) { var c = new Call(op_std_mean_dim); c.Arg(self); c.Arg(dim); c.Arg(unbiased); c.Arg(keepdim); return c.Tensors2(); }
        static readonly Op op_var = new("aten::var", "");
        internal static Tensor var(Tensor self, bool? unbiased = null) { var c = new Call(op_var); c.Arg(self); c.Arg(unbiased); return c.Tensor(); }
        static readonly Op op_var_dim = new("aten::var", "dim");
        internal static Tensor var_dim(Tensor self, long[]? dim, bool? unbiased = null, bool? keepdim = null) { var c = new Call(op_var_dim); c.Arg(self); c.Arg(dim); c.Arg(unbiased); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_var_mean = new("aten::var_mean", "");
        internal static (Tensor, Tensor) var_mean(Tensor self, bool? unbiased = null) { var c = new Call(op_var_mean); c.Arg(self); c.Arg(unbiased); return c.Tensors2(); }
        static readonly Op op_var_mean_dim = new("aten::var_mean", "dim");
        internal static (Tensor, Tensor) var_mean_dim(Tensor self, long[]? dim, bool? unbiased = null, bool? keepdim = null) { var c = new Call(op_var_mean_dim); c.Arg(self); c.Arg(dim); c.Arg(unbiased); c.Arg(keepdim); return c.Tensors2(); }
        static readonly Op op_logsumexp = new("aten::logsumexp", "");
        internal static Tensor logsumexp(Tensor self, long[] dim, bool? keepdim = null) { var c = new Call(op_logsumexp); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_norm_Scalar = new("aten::norm", "Scalar");
        internal static Tensor norm_Scalar(Tensor self, Scalar? p = null) { var c = new Call(op_norm_Scalar); c.Arg(self); c.Arg(p); return c.Tensor(); }
        static readonly Op op_norm_ScalarOpt_dim = new("aten::norm", "ScalarOpt_dim");
        internal static Tensor norm_ScalarOpt_dim(Tensor self, Scalar? p, long[] dim, bool? keepdim = null) { var c = new Call(op_norm_ScalarOpt_dim); c.Arg(self); c.Arg(p); c.Arg(dim); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_linalg_vector_norm = new("aten::linalg_vector_norm", "");
        internal static Tensor linalg_vector_norm(Tensor self, Scalar? ord = null, long[]? dim = null, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_linalg_vector_norm); c.Arg(self); c.Arg(ord); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_cumsum = new("aten::cumsum", "");
        internal static Tensor cumsum(Tensor self, long dim, ScalarType? dtype = null) { var c = new Call(op_cumsum); c.Arg(self); c.Arg(dim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_cumprod = new("aten::cumprod", "");
        internal static Tensor cumprod(Tensor self, long dim, ScalarType? dtype = null) { var c = new Call(op_cumprod); c.Arg(self); c.Arg(dim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_count_nonzero = new("aten::count_nonzero", "");
        internal static Tensor count_nonzero(Tensor self, long? dim = null) { var c = new Call(op_count_nonzero); c.Arg(self); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_nonzero = new("aten::nonzero", "");
        internal static Tensor nonzero(Tensor self) { var c = new Call(op_nonzero); c.Arg(self); return c.Tensor(); }
        static readonly Op op_unique_dim = new("aten::unique_dim", "");
        internal static (Tensor, Tensor, Tensor) unique_dim(Tensor self, long dim, bool? sorted = null, bool? return_inverse = null, bool? return_counts = null) { var c = new Call(op_unique_dim); c.Arg(self); c.Arg(dim); c.Arg(sorted); c.Arg(return_inverse); c.Arg(return_counts); return c.Tensors3(); }
        static readonly Op op__unique2 = new("aten::_unique2", "");
        internal static (Tensor, Tensor, Tensor) _unique2(Tensor self, bool? sorted = null, bool? return_inverse = null, bool? return_counts = null) { var c = new Call(op__unique2); c.Arg(self); c.Arg(sorted); c.Arg(return_inverse); c.Arg(return_counts); return c.Tensors3(); }
        static readonly Op op_bincount = new("aten::bincount", "");
        internal static Tensor bincount(Tensor self, Tensor? weights = null, long? minlength = null) { var c = new Call(op_bincount); c.Arg(self); c.Arg(weights); c.Arg(minlength); return c.Tensor(); }
        static readonly Op op_histc = new("aten::histc", "");
        internal static Tensor histc(Tensor self, long? bins = null, Scalar? min = null, Scalar? max = null) { var c = new Call(op_histc); c.Arg(self); c.Arg(bins); c.Arg(min); c.Arg(max); return c.Tensor(); }
        static readonly Op op_addmm = new("aten::addmm", "");
        internal static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_addmm); c.Arg(self); c.Arg(mat1); c.Arg(mat2); c.Arg(beta); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_addmm_ = new("aten::addmm_", "");
        internal static Tensor addmm_(Tensor self, Tensor mat1, Tensor mat2, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_addmm_); c.Arg(self); c.Arg(mat1); c.Arg(mat2); c.Arg(beta); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_baddbmm = new("aten::baddbmm", "");
        internal static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_baddbmm); c.Arg(self); c.Arg(batch1); c.Arg(batch2); c.Arg(beta); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_baddbmm_ = new("aten::baddbmm_", "");
        internal static Tensor baddbmm_(Tensor self, Tensor batch1, Tensor batch2, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_baddbmm_); c.Arg(self); c.Arg(batch1); c.Arg(batch2); c.Arg(beta); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_bmm = new("aten::bmm", "");
        internal static Tensor bmm(Tensor self, Tensor mat2) { var c = new Call(op_bmm); c.Arg(self); c.Arg(mat2); return c.Tensor(); }
        static readonly Op op_dot = new("aten::dot", "");
        internal static Tensor dot(Tensor self, Tensor tensor) { var c = new Call(op_dot); c.Arg(self); c.Arg(tensor); return c.Tensor(); }
        static readonly Op op_einsum = new("aten::einsum", "");
        internal static Tensor einsum(string equation, IEnumerable<Tensor> tensors, long[]? path = null) { var c = new Call(op_einsum); c.Arg(equation); c.Arg(tensors); c.Arg(path); return c.Tensor(); }
        static readonly Op op_matmul = new("aten::matmul", "");
        internal static Tensor matmul(Tensor self, Tensor other) { var c = new Call(op_matmul); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_mm = new("aten::mm", "");
        internal static Tensor mm(Tensor self, Tensor mat2) { var c = new Call(op_mm); c.Arg(self); c.Arg(mat2); return c.Tensor(); }
        static readonly Op op_mv = new("aten::mv", "");
        internal static Tensor mv(Tensor self, Tensor vec) { var c = new Call(op_mv); c.Arg(self); c.Arg(vec); return c.Tensor(); }
        static readonly Op op_outer = new("aten::outer", "");
        internal static Tensor outer(Tensor self, Tensor vec2) { var c = new Call(op_outer); c.Arg(self); c.Arg(vec2); return c.Tensor(); }
        static readonly Op op_kron = new("aten::kron", "");
        internal static Tensor kron(Tensor self, Tensor other) { var c = new Call(op_kron); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_linear = new("aten::linear", "");
        internal static Tensor linear(Tensor input, Tensor weight, Tensor? bias = null) { var c = new Call(op_linear); c.Arg(input); c.Arg(weight); c.Arg(bias); return c.Tensor(); }
        static readonly Op op_bilinear = new("aten::bilinear", "");
        internal static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) { var c = new Call(op_bilinear); c.Arg(input1); c.Arg(input2); c.Arg(weight); c.Arg(bias); return c.Tensor(); }
        static readonly Op op_alias = new("aten::alias", "");
        internal static Tensor alias(Tensor self) { var c = new Call(op_alias); c.Arg(self); return c.Tensor(); }
        static readonly Op op_as_strided = new("aten::as_strided", "");
        internal static Tensor as_strided(Tensor self, long[] size, long[] stride, long? storage_offset = null) { var c = new Call(op_as_strided); c.Arg(self); c.Arg(size); c.Arg(stride); c.Arg(storage_offset); return c.Tensor(); }
        static readonly Op op_broadcast_to = new("aten::broadcast_to", "");
        internal static Tensor broadcast_to(Tensor self, long[] size) { var c = new Call(op_broadcast_to); c.Arg(self); c.Arg(size); return c.Tensor(); }
        static readonly Op op_cat = new("aten::cat", "");
        internal static Tensor cat(IEnumerable<Tensor> tensors, long? dim = null) { var c = new Call(op_cat); c.Arg(tensors); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_chunk = new("aten::chunk", "");
        internal static Tensor[] chunk(Tensor self, long chunks, long? dim = null) { var c = new Call(op_chunk); c.Arg(self); c.Arg(chunks); c.Arg(dim); return c.TensorList(); }
        static readonly Op op_clone = new("aten::clone", "");
        internal static Tensor clone(Tensor self, long? memory_format = null) { var c = new Call(op_clone); c.Arg(self); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_contiguous = new("aten::contiguous", "");
        internal static Tensor contiguous(Tensor self, long? memory_format = null) { var c = new Call(op_contiguous); c.Arg(self); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_detach = new("aten::detach", "");
        internal static Tensor detach(Tensor self) { var c = new Call(op_detach); c.Arg(self); return c.Tensor(); }
        static readonly Op op_diag = new("aten::diag", "");
        internal static Tensor diag(Tensor self, long? diagonal = null) { var c = new Call(op_diag); c.Arg(self); c.Arg(diagonal); return c.Tensor(); }
        static readonly Op op_diag_embed = new("aten::diag_embed", "");
        internal static Tensor diag_embed(Tensor self, long? offset = null, long? dim1 = null, long? dim2 = null) { var c = new Call(op_diag_embed); c.Arg(self); c.Arg(offset); c.Arg(dim1); c.Arg(dim2); return c.Tensor(); }
        static readonly Op op_diagonal = new("aten::diagonal", "");
        internal static Tensor diagonal(Tensor self, long? offset = null, long? dim1 = null, long? dim2 = null) { var c = new Call(op_diagonal); c.Arg(self); c.Arg(offset); c.Arg(dim1); c.Arg(dim2); return c.Tensor(); }
        static readonly Op op_expand = new("aten::expand", "");
        internal static Tensor expand(Tensor self, long[] size, bool? @implicit = null) { var c = new Call(op_expand); c.Arg(self); c.Arg(size); c.Arg(@implicit); return c.Tensor(); }
        static readonly Op op_expand_as = new("aten::expand_as", "");
        internal static Tensor expand_as(Tensor self, Tensor other) { var c = new Call(op_expand_as); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_flatten_using_ints = new("aten::flatten", "using_ints");
        internal static Tensor flatten_using_ints(Tensor self, long? start_dim = null, long? end_dim = null) { var c = new Call(op_flatten_using_ints); c.Arg(self); c.Arg(start_dim); c.Arg(end_dim); return c.Tensor(); }
        static readonly Op op_flip = new("aten::flip", "");
        internal static Tensor flip(Tensor self, long[] dims) { var c = new Call(op_flip); c.Arg(self); c.Arg(dims); return c.Tensor(); }
        static readonly Op op_fliplr = new("aten::fliplr", "");
        internal static Tensor fliplr(Tensor self) { var c = new Call(op_fliplr); c.Arg(self); return c.Tensor(); }
        static readonly Op op_flipud = new("aten::flipud", "");
        internal static Tensor flipud(Tensor self) { var c = new Call(op_flipud); c.Arg(self); return c.Tensor(); }
        static readonly Op op_meshgrid_indexing = new("aten::meshgrid", "indexing");
        internal static Tensor[] meshgrid_indexing(IEnumerable<Tensor> tensors, string indexing) { var c = new Call(op_meshgrid_indexing); c.Arg(tensors); c.Arg(indexing); return c.TensorList(); }
        static readonly Op op_movedim_intlist = new("aten::movedim", "intlist");
        internal static Tensor movedim_intlist(Tensor self, long[] source, long[] destination) { var c = new Call(op_movedim_intlist); c.Arg(self); c.Arg(source); c.Arg(destination); return c.Tensor(); }
        static readonly Op op_narrow = new("aten::narrow", "");
        internal static Tensor narrow(Tensor self, long dim, long start, long length) { var c = new Call(op_narrow); c.Arg(self); c.Arg(dim); c.Arg(start); c.Arg(length); return c.Tensor(); }
        static readonly Op op_permute = new("aten::permute", "");
        internal static Tensor permute(Tensor self, long[] dims) { var c = new Call(op_permute); c.Arg(self); c.Arg(dims); return c.Tensor(); }
        static readonly Op op_repeat = new("aten::repeat", "");
        internal static Tensor repeat(Tensor self, long[] repeats) { var c = new Call(op_repeat); c.Arg(self); c.Arg(repeats); return c.Tensor(); }
        static readonly Op op_repeat_interleave_self_int = new("aten::repeat_interleave", "self_int");
        internal static Tensor repeat_interleave_self_int(Tensor self, long repeats, long? dim = null, long? output_size = null) { var c = new Call(op_repeat_interleave_self_int); c.Arg(self); c.Arg(repeats); c.Arg(dim); c.Arg(output_size); return c.Tensor(); }
        static readonly Op op_repeat_interleave_self_Tensor = new("aten::repeat_interleave", "self_Tensor");
        internal static Tensor repeat_interleave_self_Tensor(Tensor self, Tensor repeats, long? dim = null, long? output_size = null) { var c = new Call(op_repeat_interleave_self_Tensor); c.Arg(self); c.Arg(repeats); c.Arg(dim); c.Arg(output_size); return c.Tensor(); }
        static readonly Op op_reshape = new("aten::reshape", "");
        internal static Tensor reshape(Tensor self, long[] shape) { var c = new Call(op_reshape); c.Arg(self); c.Arg(shape); return c.Tensor(); }
        static readonly Op op_roll = new("aten::roll", "");
        internal static Tensor roll(Tensor self, long[] shifts, long[]? dims = null) { var c = new Call(op_roll); c.Arg(self); c.Arg(shifts); c.Arg(dims); return c.Tensor(); }
        static readonly Op op_select_int = new("aten::select", "int");
        internal static Tensor select_int(Tensor self, long dim, long index) { var c = new Call(op_select_int); c.Arg(self); c.Arg(dim); c.Arg(index); return c.Tensor(); }
        static readonly Op op_slice_Tensor = new("aten::slice", "Tensor");
        internal static Tensor slice_Tensor(Tensor self, long? dim = null, long? start = null, long? end = null, long? step = null) { var c = new Call(op_slice_Tensor); c.Arg(self); c.Arg(dim); c.Arg(start); c.Arg(end); c.Arg(step); return c.Tensor(); }
        static readonly Op op_split_Tensor = new("aten::split", "Tensor");
        internal static Tensor[] split_Tensor(Tensor self, long split_size, long? dim = null) { var c = new Call(op_split_Tensor); c.Arg(self); c.Arg(split_size); c.Arg(dim); return c.TensorList(); }
        static readonly Op op_split_with_sizes = new("aten::split_with_sizes", "");
        internal static Tensor[] split_with_sizes(Tensor self, long[] split_sizes, long? dim = null) { var c = new Call(op_split_with_sizes); c.Arg(self); c.Arg(split_sizes); c.Arg(dim); return c.TensorList(); }
        static readonly Op op_squeeze = new("aten::squeeze", "");
        internal static Tensor squeeze(Tensor self) { var c = new Call(op_squeeze); c.Arg(self); return c.Tensor(); }
        static readonly Op op_squeeze_ = new("aten::squeeze_", "");
        internal static Tensor squeeze_(Tensor self) { var c = new Call(op_squeeze_); c.Arg(self); return c.Run(self); }
        static readonly Op op_squeeze_dim = new("aten::squeeze", "dim");
        internal static Tensor squeeze_dim(Tensor self, long dim) { var c = new Call(op_squeeze_dim); c.Arg(self); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_squeeze__dim = new("aten::squeeze_", "dim");
        internal static Tensor squeeze__dim(Tensor self, long dim) { var c = new Call(op_squeeze__dim); c.Arg(self); c.Arg(dim); return c.Run(self); }
        static readonly Op op_stack = new("aten::stack", "");
        internal static Tensor stack(IEnumerable<Tensor> tensors, long? dim = null) { var c = new Call(op_stack); c.Arg(tensors); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_t = new("aten::t", "");
        internal static Tensor t(Tensor self) { var c = new Call(op_t); c.Arg(self); return c.Tensor(); }
        static readonly Op op_tile = new("aten::tile", "");
        internal static Tensor tile(Tensor self, long[] dims) { var c = new Call(op_tile); c.Arg(self); c.Arg(dims); return c.Tensor(); }
        static readonly Op op_transpose_int = new("aten::transpose", "int");
        internal static Tensor transpose_int(Tensor self, long dim0, long dim1) { var c = new Call(op_transpose_int); c.Arg(self); c.Arg(dim0); c.Arg(dim1); return c.Tensor(); }
        static readonly Op op_tril = new("aten::tril", "");
        internal static Tensor tril(Tensor self, long? diagonal = null) { var c = new Call(op_tril); c.Arg(self); c.Arg(diagonal); return c.Tensor(); }
        static readonly Op op_tril_ = new("aten::tril_", "");
        internal static Tensor tril_(Tensor self, long? diagonal = null) { var c = new Call(op_tril_); c.Arg(self); c.Arg(diagonal); return c.Run(self); }
        static readonly Op op_triu = new("aten::triu", "");
        internal static Tensor triu(Tensor self, long? diagonal = null) { var c = new Call(op_triu); c.Arg(self); c.Arg(diagonal); return c.Tensor(); }
        static readonly Op op_triu_ = new("aten::triu_", "");
        internal static Tensor triu_(Tensor self, long? diagonal = null) { var c = new Call(op_triu_); c.Arg(self); c.Arg(diagonal); return c.Run(self); }
        static readonly Op op_unbind_int = new("aten::unbind", "int");
        internal static Tensor[] unbind_int(Tensor self, long? dim = null) { var c = new Call(op_unbind_int); c.Arg(self); c.Arg(dim); return c.TensorList(); }
        static readonly Op op_unflatten_int = new("aten::unflatten", "int");
        internal static Tensor unflatten_int(Tensor self, long dim, long[] sizes) { var c = new Call(op_unflatten_int); c.Arg(self); c.Arg(dim); c.Arg(sizes); return c.Tensor(); }
        static readonly Op op_unfold = new("aten::unfold", "");
        internal static Tensor unfold(Tensor self, long dimension, long size, long step) { var c = new Call(op_unfold); c.Arg(self); c.Arg(dimension); c.Arg(size); c.Arg(step); return c.Tensor(); }
        static readonly Op op_unsqueeze = new("aten::unsqueeze", "");
        internal static Tensor unsqueeze(Tensor self, long dim) { var c = new Call(op_unsqueeze); c.Arg(self); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_unsqueeze_ = new("aten::unsqueeze_", "");
        internal static Tensor unsqueeze_(Tensor self, long dim) { var c = new Call(op_unsqueeze_); c.Arg(self); c.Arg(dim); return c.Run(self); }
        static readonly Op op_view = new("aten::view", "");
        internal static Tensor view(Tensor self, long[] size) { var c = new Call(op_view); c.Arg(self); c.Arg(size); return c.Tensor(); }
        static readonly Op op_view_dtype = new("aten::view", "dtype");
        internal static Tensor view_dtype(Tensor self, ScalarType dtype) { var c = new Call(op_view_dtype); c.Arg(self); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_view_as = new("aten::view_as", "");
        internal static Tensor view_as(Tensor self, Tensor other) { var c = new Call(op_view_as); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_view_as_complex = new("aten::view_as_complex", "");
        internal static Tensor view_as_complex(Tensor self) { var c = new Call(op_view_as_complex); c.Arg(self); return c.Tensor(); }
        static readonly Op op_view_as_real = new("aten::view_as_real", "");
        internal static Tensor view_as_real(Tensor self) { var c = new Call(op_view_as_real); c.Arg(self); return c.Tensor(); }
        static readonly Op op_gather = new("aten::gather", "");
        internal static Tensor gather(Tensor self, long dim, Tensor index, bool? sparse_grad = null) { var c = new Call(op_gather); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(sparse_grad); return c.Tensor(); }
        static readonly Op op_index_Tensor = new("aten::index", "Tensor");
        internal static Tensor index_Tensor(Tensor self, IEnumerable<Tensor?> indices) { var c = new Call(op_index_Tensor); c.Arg(self); c.Arg(indices); return c.Tensor(); }
        static readonly Op op_index_add = new("aten::index_add", "");
        internal static Tensor index_add(Tensor self, long dim, Tensor index, Tensor source, Scalar? alpha = null) { var c = new Call(op_index_add); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(source); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_index_add_ = new("aten::index_add_", "");
        internal static Tensor index_add_(Tensor self, long dim, Tensor index, Tensor source, Scalar? alpha = null) { var c = new Call(op_index_add_); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(source); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_index_copy = new("aten::index_copy", "");
        internal static Tensor index_copy(Tensor self, long dim, Tensor index, Tensor source) { var c = new Call(op_index_copy); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(source); return c.Tensor(); }
        static readonly Op op_index_copy_ = new("aten::index_copy_", "");
        internal static Tensor index_copy_(Tensor self, long dim, Tensor index, Tensor source) { var c = new Call(op_index_copy_); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(source); return c.Run(self); }
        static readonly Op op_index_fill_int_Scalar = new("aten::index_fill", "int_Scalar");
        internal static Tensor index_fill_int_Scalar(Tensor self, long dim, Tensor index, Scalar value) { var c = new Call(op_index_fill_int_Scalar); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(value); return c.Tensor(); }
        static readonly Op op_index_fill__int_Scalar = new("aten::index_fill_", "int_Scalar");
        internal static Tensor index_fill__int_Scalar(Tensor self, long dim, Tensor index, Scalar value) { var c = new Call(op_index_fill__int_Scalar); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(value); return c.Run(self); }
        static readonly Op op_index_put_ = new("aten::index_put_", "");
        internal static Tensor index_put_(Tensor self, IEnumerable<Tensor?> indices, Tensor values, bool? accumulate = null) { var c = new Call(op_index_put_); c.Arg(self); c.Arg(indices); c.Arg(values); c.Arg(accumulate); return c.Run(self); }
        static readonly Op op_index_select = new("aten::index_select", "");
        internal static Tensor index_select(Tensor self, long dim, Tensor index) { var c = new Call(op_index_select); c.Arg(self); c.Arg(dim); c.Arg(index); return c.Tensor(); }
        static readonly Op op_masked_fill_Scalar = new("aten::masked_fill", "Scalar");
        internal static Tensor masked_fill_Scalar(Tensor self, Tensor mask, Scalar value) { var c = new Call(op_masked_fill_Scalar); c.Arg(self); c.Arg(mask); c.Arg(value); return c.Tensor(); }
        static readonly Op op_masked_fill__Scalar = new("aten::masked_fill_", "Scalar");
        internal static Tensor masked_fill__Scalar(Tensor self, Tensor mask, Scalar value) { var c = new Call(op_masked_fill__Scalar); c.Arg(self); c.Arg(mask); c.Arg(value); return c.Run(self); }
        static readonly Op op_masked_fill_Tensor = new("aten::masked_fill", "Tensor");
        internal static Tensor masked_fill_Tensor(Tensor self, Tensor mask, Tensor value) { var c = new Call(op_masked_fill_Tensor); c.Arg(self); c.Arg(mask); c.Arg(value); return c.Tensor(); }
        static readonly Op op_masked_fill__Tensor = new("aten::masked_fill_", "Tensor");
        internal static Tensor masked_fill__Tensor(Tensor self, Tensor mask, Tensor value) { var c = new Call(op_masked_fill__Tensor); c.Arg(self); c.Arg(mask); c.Arg(value); return c.Run(self); }
        static readonly Op op_masked_scatter = new("aten::masked_scatter", "");
        internal static Tensor masked_scatter(Tensor self, Tensor mask, Tensor source) { var c = new Call(op_masked_scatter); c.Arg(self); c.Arg(mask); c.Arg(source); return c.Tensor(); }
        static readonly Op op_masked_scatter_ = new("aten::masked_scatter_", "");
        internal static Tensor masked_scatter_(Tensor self, Tensor mask, Tensor source) { var c = new Call(op_masked_scatter_); c.Arg(self); c.Arg(mask); c.Arg(source); return c.Run(self); }
        static readonly Op op_masked_select = new("aten::masked_select", "");
        internal static Tensor masked_select(Tensor self, Tensor mask) { var c = new Call(op_masked_select); c.Arg(self); c.Arg(mask); return c.Tensor(); }
        static readonly Op op_scatter_src = new("aten::scatter", "src");
        internal static Tensor scatter_src(Tensor self, long dim, Tensor index, Tensor src) { var c = new Call(op_scatter_src); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(src); return c.Tensor(); }
        static readonly Op op_scatter__src = new("aten::scatter_", "src");
        internal static Tensor scatter__src(Tensor self, long dim, Tensor index, Tensor src) { var c = new Call(op_scatter__src); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(src); return c.Run(self); }
        static readonly Op op_scatter_value = new("aten::scatter", "value");
        internal static Tensor scatter_value(Tensor self, long dim, Tensor index, Scalar value) { var c = new Call(op_scatter_value); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(value); return c.Tensor(); }
        static readonly Op op_scatter__value = new("aten::scatter_", "value");
        internal static Tensor scatter__value(Tensor self, long dim, Tensor index, Scalar value) { var c = new Call(op_scatter__value); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(value); return c.Run(self); }
        static readonly Op op_scatter_add = new("aten::scatter_add", "");
        internal static Tensor scatter_add(Tensor self, long dim, Tensor index, Tensor src) { var c = new Call(op_scatter_add); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(src); return c.Tensor(); }
        static readonly Op op_scatter_add_ = new("aten::scatter_add_", "");
        internal static Tensor scatter_add_(Tensor self, long dim, Tensor index, Tensor src) { var c = new Call(op_scatter_add_); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(src); return c.Run(self); }
        static readonly Op op_take = new("aten::take", "");
        internal static Tensor take(Tensor self, Tensor index) { var c = new Call(op_take); c.Arg(self); c.Arg(index); return c.Tensor(); }
        static readonly Op op_take_along_dim = new("aten::take_along_dim", "");
        internal static Tensor take_along_dim(Tensor self, Tensor indices, long? dim = null) { var c = new Call(op_take_along_dim); c.Arg(self); c.Arg(indices); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_where_self = new("aten::where", "self");
        internal static Tensor where_self(Tensor condition, Tensor self, Tensor other) { var c = new Call(op_where_self); c.Arg(condition); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_where = new("aten::where", "");
        internal static Tensor[] where(Tensor condition) { var c = new Call(op_where); c.Arg(condition); return c.TensorList(); }
        static readonly Op op_searchsorted_Tensor = new("aten::searchsorted", "Tensor");
        internal static Tensor searchsorted_Tensor(Tensor sorted_sequence, Tensor self, bool? out_int32 = null, bool? right = null, string? side = null, Tensor? sorter = null) { var c = new Call(op_searchsorted_Tensor); c.Arg(sorted_sequence); c.Arg(self); c.Arg(out_int32); c.Arg(right); c.Arg(side); c.Arg(sorter); return c.Tensor(); }
        static readonly Op op_bucketize_Tensor = new("aten::bucketize", "Tensor");
        internal static Tensor bucketize_Tensor(Tensor self, Tensor boundaries, bool? out_int32 = null, bool? right = null) { var c = new Call(op_bucketize_Tensor); c.Arg(self); c.Arg(boundaries); c.Arg(out_int32); c.Arg(right); return c.Tensor(); }
        static readonly Op op_arange_start_step = new("aten::arange", "start_step");
        internal static Tensor arange_start_step(Scalar start, Scalar end, Scalar? step = null, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_arange_start_step); c.Arg(start); c.Arg(end); c.Arg(step); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_empty_memory_format = new("aten::empty", "memory_format");
        internal static Tensor empty_memory_format(long[] size, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null, long? memory_format = null) { var c = new Call(op_empty_memory_format); c.Arg(size); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_empty_like = new("aten::empty_like", "");
        internal static Tensor empty_like(Tensor self, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null, long? memory_format = null) { var c = new Call(op_empty_like); c.Arg(self); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_eye_m = new("aten::eye", "m");
        internal static Tensor eye_m(long n, long m, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_eye_m); c.Arg(n); c.Arg(m); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_full = new("aten::full", "");
        internal static Tensor full(long[] size, Scalar fill_value, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_full); c.Arg(size); c.Arg(fill_value); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_full_like = new("aten::full_like", "");
        internal static Tensor full_like(Tensor self, Scalar fill_value, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null, long? memory_format = null) { var c = new Call(op_full_like); c.Arg(self); c.Arg(fill_value); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_linspace = new("aten::linspace", "");
        internal static Tensor linspace(Scalar start, Scalar end, long steps, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_linspace); c.Arg(start); c.Arg(end); c.Arg(steps); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_logspace = new("aten::logspace", "");
        internal static Tensor logspace(Scalar start, Scalar end, long steps, double? @base = null, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_logspace); c.Arg(start); c.Arg(end); c.Arg(steps); c.Arg(@base); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_normal_ = new("aten::normal_", "");
        internal static Tensor normal_(Tensor self, double? mean = null, double? std = null, Generator? generator = null) { var c = new Call(op_normal_); c.Arg(self); c.Arg(mean); c.Arg(std); c.Arg(generator); return c.Run(self); }
        static readonly Op op_ones = new("aten::ones", "");
        internal static Tensor ones(long[] size, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_ones); c.Arg(size); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_ones_like = new("aten::ones_like", "");
        internal static Tensor ones_like(Tensor self, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null, long? memory_format = null) { var c = new Call(op_ones_like); c.Arg(self); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_rand_generator = new("aten::rand", "generator");
        internal static Tensor rand_generator(long[] size, Generator? generator, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_rand_generator); c.Arg(size); c.Arg(generator); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_rand_like = new("aten::rand_like", "");
        internal static Tensor rand_like(Tensor self, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null, long? memory_format = null) { var c = new Call(op_rand_like); c.Arg(self); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_randint_low_generator = new("aten::randint", "low_generator");
        internal static Tensor randint_low_generator(long low, long high, long[] size, Generator? generator, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_randint_low_generator); c.Arg(low); c.Arg(high); c.Arg(size); c.Arg(generator); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_randint_like_low_dtype = new("aten::randint_like", "low_dtype");
        internal static Tensor randint_like_low_dtype(Tensor self, long low, long high, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null, long? memory_format = null) { var c = new Call(op_randint_like_low_dtype); c.Arg(self); c.Arg(low); c.Arg(high); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_randn_generator = new("aten::randn", "generator");
        internal static Tensor randn_generator(long[] size, Generator? generator, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_randn_generator); c.Arg(size); c.Arg(generator); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_randn_like = new("aten::randn_like", "");
        internal static Tensor randn_like(Tensor self, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null, long? memory_format = null) { var c = new Call(op_randn_like); c.Arg(self); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_randperm_generator = new("aten::randperm", "generator");
        internal static Tensor randperm_generator(long n, Generator? generator, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_randperm_generator); c.Arg(n); c.Arg(generator); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_uniform_ = new("aten::uniform_", "");
        internal static Tensor uniform_(Tensor self, double? from = null, double? to = null, Generator? generator = null) { var c = new Call(op_uniform_); c.Arg(self); c.Arg(from); c.Arg(to); c.Arg(generator); return c.Run(self); }
        static readonly Op op_bernoulli = new("aten::bernoulli", "");
        internal static Tensor bernoulli(Tensor self, Generator? generator = null) { var c = new Call(op_bernoulli); c.Arg(self); c.Arg(generator); return c.Tensor(); }
        static readonly Op op_bernoulli_p = new("aten::bernoulli", "p");
        internal static Tensor bernoulli_p(Tensor self, double p, Generator? generator = null) { var c = new Call(op_bernoulli_p); c.Arg(self); c.Arg(p); c.Arg(generator); return c.Tensor(); }
        static readonly Op op_bernoulli__float = new("aten::bernoulli_", "float");
        internal static Tensor bernoulli__float(Tensor self, double? p = null, Generator? generator = null) { var c = new Call(op_bernoulli__float); c.Arg(self); c.Arg(p); c.Arg(generator); return c.Run(self); }
        static readonly Op op_exponential_ = new("aten::exponential_", "");
        internal static Tensor exponential_(Tensor self, double? lambd = null, Generator? generator = null) { var c = new Call(op_exponential_); c.Arg(self); c.Arg(lambd); c.Arg(generator); return c.Run(self); }
        static readonly Op op_multinomial = new("aten::multinomial", "");
        internal static Tensor multinomial(Tensor self, long num_samples, bool? replacement = null, Generator? generator = null) { var c = new Call(op_multinomial); c.Arg(self); c.Arg(num_samples); c.Arg(replacement); c.Arg(generator); return c.Tensor(); }
        static readonly Op op_zero_ = new("aten::zero_", "");
        internal static Tensor zero_(Tensor self) { var c = new Call(op_zero_); c.Arg(self); return c.Run(self); }
        static readonly Op op_zeros = new("aten::zeros", "");
        internal static Tensor zeros(long[] size, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_zeros); c.Arg(size); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_zeros_like = new("aten::zeros_like", "");
        internal static Tensor zeros_like(Tensor self, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null, long? memory_format = null) { var c = new Call(op_zeros_like); c.Arg(self); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_fill__Scalar = new("aten::fill_", "Scalar");
        internal static Tensor fill__Scalar(Tensor self, Scalar value) { var c = new Call(op_fill__Scalar); c.Arg(self); c.Arg(value); return c.Run(self); }
        static readonly Op op_fill__Tensor = new("aten::fill_", "Tensor");
        internal static Tensor fill__Tensor(Tensor self, Tensor value) { var c = new Call(op_fill__Tensor); c.Arg(self); c.Arg(value); return c.Run(self); }
        static readonly Op op_copy_ = new("aten::copy_", "");
        internal static Tensor copy_(Tensor self, Tensor src, bool? non_blocking = null) { var c = new Call(op_copy_); c.Arg(self); c.Arg(src); c.Arg(non_blocking); return c.Run(self); }
        static readonly Op op__to_copy = new("aten::_to_copy", "");
        internal static Tensor _to_copy(Tensor self, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null, bool? non_blocking = null, long? memory_format = null) { var c = new Call(op__to_copy); c.Arg(self); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); c.Arg(non_blocking); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_to_device = new("aten::to", "device");
        internal static Tensor to_device(Tensor self, Device device, ScalarType dtype, bool? non_blocking = null, bool? copy = null, long? memory_format = null) { var c = new Call(op_to_device); c.Arg(self); c.Arg(device); c.Arg(dtype); c.Arg(non_blocking); c.Arg(copy); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_to_dtype = new("aten::to", "dtype");
        internal static Tensor to_dtype(Tensor self, ScalarType dtype, bool? non_blocking = null, bool? copy = null, long? memory_format = null) { var c = new Call(op_to_dtype); c.Arg(self); c.Arg(dtype); c.Arg(non_blocking); c.Arg(copy); c.Arg(memory_format); return c.Tensor(); }
        static readonly Op op_item = new("aten::item", "");
        internal static Scalar item(Tensor self) { var c = new Call(op_item); c.Arg(self); return c.Scalar(); }
        static readonly Op op_equal = new("aten::equal", "");
        internal static bool equal(Tensor self, Tensor other) { var c = new Call(op_equal); c.Arg(self); c.Arg(other); return c.Bool(); }
        static readonly Op op_set__source_Tensor = new("aten::set_", "source_Tensor");
        internal static Tensor set__source_Tensor(Tensor self, Tensor source) { var c = new Call(op_set__source_Tensor); c.Arg(self); c.Arg(source); return c.Run(self); }
        static readonly Op op_conv1d = new("aten::conv1d", "");
        internal static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? dilation = null, long? groups = null) { var c = new Call(op_conv1d); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(groups); return c.Tensor(); }
        static readonly Op op_conv2d = new("aten::conv2d", "");
        internal static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? dilation = null, long? groups = null) { var c = new Call(op_conv2d); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(groups); return c.Tensor(); }
        static readonly Op op_conv3d = new("aten::conv3d", "");
        internal static Tensor conv3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? dilation = null, long? groups = null) { var c = new Call(op_conv3d); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(groups); return c.Tensor(); }
        static readonly Op op_conv_transpose2d_input = new("aten::conv_transpose2d", "input");
        internal static Tensor conv_transpose2d_input(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? output_padding = null, long? groups = null, long[]? dilation = null) { var c = new Call(op_conv_transpose2d_input); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(output_padding); c.Arg(groups); c.Arg(dilation); return c.Tensor(); }
        static readonly Op op_layer_norm = new("aten::layer_norm", "");
        internal static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double? eps = null, bool? cudnn_enable = null) { var c = new Call(op_layer_norm); c.Arg(input); c.Arg(normalized_shape); c.Arg(weight); c.Arg(bias); c.Arg(eps); c.Arg(cudnn_enable); return c.Tensor(); }
        static readonly Op op_group_norm = new("aten::group_norm", "");
        internal static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double? eps = null, bool? cudnn_enabled = null) { var c = new Call(op_group_norm); c.Arg(input); c.Arg(num_groups); c.Arg(weight); c.Arg(bias); c.Arg(eps); c.Arg(cudnn_enabled); return c.Tensor(); }
        static readonly Op op_native_layer_norm = new("aten::native_layer_norm", "");
        internal static (Tensor, Tensor, Tensor) native_layer_norm(Tensor input, long[] normalized_shape, Tensor? weight, Tensor? bias, double eps) { var c = new Call(op_native_layer_norm); c.Arg(input); c.Arg(normalized_shape); c.Arg(weight); c.Arg(bias); c.Arg(eps); return c.Tensors3(); }
        static readonly Op op_embedding = new("aten::embedding", "");
        internal static Tensor embedding(Tensor weight, Tensor indices, long? padding_idx = null, bool? scale_grad_by_freq = null, bool? sparse = null) { var c = new Call(op_embedding); c.Arg(weight); c.Arg(indices); c.Arg(padding_idx); c.Arg(scale_grad_by_freq); c.Arg(sparse); return c.Tensor(); }
        static readonly Op op_dropout = new("aten::dropout", "");
        internal static Tensor dropout(Tensor input, double p, bool train) { var c = new Call(op_dropout); c.Arg(input); c.Arg(p); c.Arg(train); return c.Tensor(); }
        static readonly Op op_dropout_ = new("aten::dropout_", "");
        internal static Tensor dropout_(Tensor self, double p, bool train) { var c = new Call(op_dropout_); c.Arg(self); c.Arg(p); c.Arg(train); return c.Run(self); }
        static readonly Op op_gelu = new("aten::gelu", "");
        internal static Tensor gelu(Tensor self, string? approximate = null) { var c = new Call(op_gelu); c.Arg(self); c.Arg(approximate); return c.Tensor(); }
        static readonly Op op_gelu_ = new("aten::gelu_", "");
        internal static Tensor gelu_(Tensor self, string? approximate = null) { var c = new Call(op_gelu_); c.Arg(self); c.Arg(approximate); return c.Run(self); }
        static readonly Op op_leaky_relu = new("aten::leaky_relu", "");
        internal static Tensor leaky_relu(Tensor self, Scalar? negative_slope = null) { var c = new Call(op_leaky_relu); c.Arg(self); c.Arg(negative_slope); return c.Tensor(); }
        static readonly Op op_leaky_relu_ = new("aten::leaky_relu_", "");
        internal static Tensor leaky_relu_(Tensor self, Scalar? negative_slope = null) { var c = new Call(op_leaky_relu_); c.Arg(self); c.Arg(negative_slope); return c.Run(self); }
        static readonly Op op_elu = new("aten::elu", "");
        internal static Tensor elu(Tensor self, Scalar? alpha = null, Scalar? scale = null, Scalar? input_scale = null) { var c = new Call(op_elu); c.Arg(self); c.Arg(alpha); c.Arg(scale); c.Arg(input_scale); return c.Tensor(); }
        static readonly Op op_elu_ = new("aten::elu_", "");
        internal static Tensor elu_(Tensor self, Scalar? alpha = null, Scalar? scale = null, Scalar? input_scale = null) { var c = new Call(op_elu_); c.Arg(self); c.Arg(alpha); c.Arg(scale); c.Arg(input_scale); return c.Run(self); }
        static readonly Op op_hardtanh = new("aten::hardtanh", "");
        internal static Tensor hardtanh(Tensor self, Scalar? min_val = null, Scalar? max_val = null) { var c = new Call(op_hardtanh); c.Arg(self); c.Arg(min_val); c.Arg(max_val); return c.Tensor(); }
        static readonly Op op_hardtanh_ = new("aten::hardtanh_", "");
        internal static Tensor hardtanh_(Tensor self, Scalar? min_val = null, Scalar? max_val = null) { var c = new Call(op_hardtanh_); c.Arg(self); c.Arg(min_val); c.Arg(max_val); return c.Run(self); }
        static readonly Op op_softplus = new("aten::softplus", "");
        internal static Tensor softplus(Tensor self, Scalar? beta = null, Scalar? threshold = null) { var c = new Call(op_softplus); c.Arg(self); c.Arg(beta); c.Arg(threshold); return c.Tensor(); }
        static readonly Op op_softmax_int = new("aten::softmax", "int");
        internal static Tensor softmax_int(Tensor self, long dim, ScalarType? dtype = null) { var c = new Call(op_softmax_int); c.Arg(self); c.Arg(dim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_log_softmax_int = new("aten::log_softmax", "int");
        internal static Tensor log_softmax_int(Tensor self, long dim, ScalarType? dtype = null) { var c = new Call(op_log_softmax_int); c.Arg(self); c.Arg(dim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_mse_loss = new("aten::mse_loss", "");
        internal static Tensor mse_loss(Tensor self, Tensor target, long? reduction = null) { var c = new Call(op_mse_loss); c.Arg(self); c.Arg(target); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_l1_loss = new("aten::l1_loss", "");
        internal static Tensor l1_loss(Tensor self, Tensor target, long? reduction = null) { var c = new Call(op_l1_loss); c.Arg(self); c.Arg(target); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_smooth_l1_loss = new("aten::smooth_l1_loss", "");
        internal static Tensor smooth_l1_loss(Tensor self, Tensor target, long? reduction = null, double? beta = null) { var c = new Call(op_smooth_l1_loss); c.Arg(self); c.Arg(target); c.Arg(reduction); c.Arg(beta); return c.Tensor(); }
        static readonly Op op_huber_loss = new("aten::huber_loss", "");
        internal static Tensor huber_loss(Tensor self, Tensor target, long? reduction = null, double? delta = null) { var c = new Call(op_huber_loss); c.Arg(self); c.Arg(target); c.Arg(reduction); c.Arg(delta); return c.Tensor(); }
        static readonly Op op_cross_entropy_loss = new("aten::cross_entropy_loss", "");
        internal static Tensor cross_entropy_loss(Tensor self, Tensor target, Tensor? weight = null, long? reduction = null, long? ignore_index = null, double? label_smoothing = null) { var c = new Call(op_cross_entropy_loss); c.Arg(self); c.Arg(target); c.Arg(weight); c.Arg(reduction); c.Arg(ignore_index); c.Arg(label_smoothing); return c.Tensor(); }
        static readonly Op op_binary_cross_entropy = new("aten::binary_cross_entropy", "");
        internal static Tensor binary_cross_entropy(Tensor self, Tensor target, Tensor? weight = null, long? reduction = null) { var c = new Call(op_binary_cross_entropy); c.Arg(self); c.Arg(target); c.Arg(weight); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_binary_cross_entropy_with_logits = new("aten::binary_cross_entropy_with_logits", "");
        internal static Tensor binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight = null, Tensor? pos_weight = null, long? reduction = null) { var c = new Call(op_binary_cross_entropy_with_logits); c.Arg(self); c.Arg(target); c.Arg(weight); c.Arg(pos_weight); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_nll_loss_nd = new("aten::nll_loss_nd", "");
        internal static Tensor nll_loss_nd(Tensor self, Tensor target, Tensor? weight = null, long? reduction = null, long? ignore_index = null) { var c = new Call(op_nll_loss_nd); c.Arg(self); c.Arg(target); c.Arg(weight); c.Arg(reduction); c.Arg(ignore_index); return c.Tensor(); }
        static readonly Op op_kl_div = new("aten::kl_div", "");
        internal static Tensor kl_div(Tensor self, Tensor target, long? reduction = null, bool? log_target = null) { var c = new Call(op_kl_div); c.Arg(self); c.Arg(target); c.Arg(reduction); c.Arg(log_target); return c.Tensor(); }
        static readonly Op op_cosine_similarity = new("aten::cosine_similarity", "");
        internal static Tensor cosine_similarity(Tensor x1, Tensor x2, long? dim = null, double? eps = null) { var c = new Call(op_cosine_similarity); c.Arg(x1); c.Arg(x2); c.Arg(dim); c.Arg(eps); return c.Tensor(); }
        static readonly Op op_avg_pool2d = new("aten::avg_pool2d", "");
        internal static Tensor avg_pool2d(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool? ceil_mode = null, bool? count_include_pad = null, long? divisor_override = null) { var c = new Call(op_avg_pool2d); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(ceil_mode); c.Arg(count_include_pad); c.Arg(divisor_override); return c.Tensor(); }
        static readonly Op op_max_pool2d = new("aten::max_pool2d", "");
        internal static Tensor max_pool2d(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool? ceil_mode = null) { var c = new Call(op_max_pool2d); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(ceil_mode); return c.Tensor(); }
        static readonly Op op_adaptive_avg_pool2d = new("aten::adaptive_avg_pool2d", "");
        internal static Tensor adaptive_avg_pool2d(Tensor self, long[] output_size) { var c = new Call(op_adaptive_avg_pool2d); c.Arg(self); c.Arg(output_size); return c.Tensor(); }
        static readonly Op op_constant_pad_nd = new("aten::constant_pad_nd", "");
        internal static Tensor constant_pad_nd(Tensor self, long[] pad, Scalar? value = null) { var c = new Call(op_constant_pad_nd); c.Arg(self); c.Arg(pad); c.Arg(value); return c.Tensor(); }
        static readonly Op op_reflection_pad2d = new("aten::reflection_pad2d", "");
        internal static Tensor reflection_pad2d(Tensor self, long[] padding) { var c = new Call(op_reflection_pad2d); c.Arg(self); c.Arg(padding); return c.Tensor(); }
        static readonly Op op_replication_pad2d = new("aten::replication_pad2d", "");
        internal static Tensor replication_pad2d(Tensor self, long[] padding) { var c = new Call(op_replication_pad2d); c.Arg(self); c.Arg(padding); return c.Tensor(); }
        static readonly Op op_im2col = new("aten::im2col", "");
        internal static Tensor im2col(Tensor self, long[] kernel_size, long[] dilation, long[] padding, long[] stride) { var c = new Call(op_im2col); c.Arg(self); c.Arg(kernel_size); c.Arg(dilation); c.Arg(padding); c.Arg(stride); return c.Tensor(); }
        static readonly Op op_col2im = new("aten::col2im", "");
        internal static Tensor col2im(Tensor self, long[] output_size, long[] kernel_size, long[] dilation, long[] padding, long[] stride) { var c = new Call(op_col2im); c.Arg(self); c.Arg(output_size); c.Arg(kernel_size); c.Arg(dilation); c.Arg(padding); c.Arg(stride); return c.Tensor(); }
        static readonly Op op_pixel_shuffle = new("aten::pixel_shuffle", "");
        internal static Tensor pixel_shuffle(Tensor self, long upscale_factor) { var c = new Call(op_pixel_shuffle); c.Arg(self); c.Arg(upscale_factor); return c.Tensor(); }
        static readonly Op op_pixel_unshuffle = new("aten::pixel_unshuffle", "");
        internal static Tensor pixel_unshuffle(Tensor self, long downscale_factor) { var c = new Call(op_pixel_unshuffle); c.Arg(self); c.Arg(downscale_factor); return c.Tensor(); }
        static readonly Op op_upsample_nearest2d_vec = new("aten::upsample_nearest2d", "vec");
        internal static Tensor upsample_nearest2d_vec(Tensor input, long[]? output_size, double[]? scale_factors) { var c = new Call(op_upsample_nearest2d_vec); c.Arg(input); c.Arg(output_size); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op_upsample_bilinear2d_vec = new("aten::upsample_bilinear2d", "vec");
        internal static Tensor upsample_bilinear2d_vec(Tensor input, long[]? output_size, bool align_corners, double[]? scale_factors) { var c = new Call(op_upsample_bilinear2d_vec); c.Arg(input); c.Arg(output_size); c.Arg(align_corners); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op_one_hot = new("aten::one_hot", "");
        internal static Tensor one_hot(Tensor self, long? num_classes = null) { var c = new Call(op_one_hot); c.Arg(self); c.Arg(num_classes); return c.Tensor(); }
        static readonly Op op__scaled_dot_product_attention = new("aten::_scaled_dot_product_attention", "");
        internal static (Tensor, Tensor) _scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double? dropout_p = null, bool? need_attn_weights = null, bool? is_causal = null) { var c = new Call(op__scaled_dot_product_attention); c.Arg(query); c.Arg(key); c.Arg(value); c.Arg(attn_mask); c.Arg(dropout_p); c.Arg(need_attn_weights); c.Arg(is_causal); return c.Tensors2(); }
        static readonly Op op__foreach_add__Scalar = new("aten::_foreach_add_", "Scalar");
        internal static void _foreach_add__Scalar(IEnumerable<Tensor> self, Scalar scalar) { var c = new Call(op__foreach_add__Scalar); c.Arg(self); c.Arg(scalar); c.Run(); }
        static readonly Op op__foreach_add__List = new("aten::_foreach_add_", "List");
        internal static void _foreach_add__List(IEnumerable<Tensor> self, IEnumerable<Tensor> other, Scalar? alpha = null) { var c = new Call(op__foreach_add__List); c.Arg(self); c.Arg(other); c.Arg(alpha); c.Run(); }
        static readonly Op op__foreach_mul__Scalar = new("aten::_foreach_mul_", "Scalar");
        internal static void _foreach_mul__Scalar(IEnumerable<Tensor> self, Scalar scalar) { var c = new Call(op__foreach_mul__Scalar); c.Arg(self); c.Arg(scalar); c.Run(); }
        static readonly Op op__foreach_mul__List = new("aten::_foreach_mul_", "List");
        internal static void _foreach_mul__List(IEnumerable<Tensor> self, IEnumerable<Tensor> other) { var c = new Call(op__foreach_mul__List); c.Arg(self); c.Arg(other); c.Run(); }
        static readonly Op op__foreach_div__Scalar = new("aten::_foreach_div_", "Scalar");
        internal static void _foreach_div__Scalar(IEnumerable<Tensor> self, Scalar scalar) { var c = new Call(op__foreach_div__Scalar); c.Arg(self); c.Arg(scalar); c.Run(); }
        static readonly Op op__foreach_sqrt = new("aten::_foreach_sqrt", "");
        internal static Tensor[] _foreach_sqrt(IEnumerable<Tensor> self) { var c = new Call(op__foreach_sqrt); c.Arg(self); return c.TensorList(); }
        static readonly Op op__foreach_addcmul__Scalar = new("aten::_foreach_addcmul_", "Scalar");
        internal static void _foreach_addcmul__Scalar(IEnumerable<Tensor> self, IEnumerable<Tensor> tensor1, IEnumerable<Tensor> tensor2, Scalar? value = null) { var c = new Call(op__foreach_addcmul__Scalar); c.Arg(self); c.Arg(tensor1); c.Arg(tensor2); c.Arg(value); c.Run(); }
        static readonly Op op__foreach_addcdiv__Scalar = new("aten::_foreach_addcdiv_", "Scalar");
        internal static void _foreach_addcdiv__Scalar(IEnumerable<Tensor> self, IEnumerable<Tensor> tensor1, IEnumerable<Tensor> tensor2, Scalar? value = null) { var c = new Call(op__foreach_addcdiv__Scalar); c.Arg(self); c.Arg(tensor1); c.Arg(tensor2); c.Arg(value); c.Run(); }
        static readonly Op op__foreach_neg = new("aten::_foreach_neg", "");
        internal static Tensor[] _foreach_neg(IEnumerable<Tensor> self) { var c = new Call(op__foreach_neg); c.Arg(self); return c.TensorList(); }
        static readonly Op op__foreach_div__ScalarList = new("aten::_foreach_div_", "ScalarList");
        internal static void _foreach_div__ScalarList(IEnumerable<Tensor> self, double[] scalars) { var c = new Call(op__foreach_div__ScalarList); c.Arg(self); c.Arg(scalars); c.Run(); }
        static readonly Op op__foreach_addcdiv__ScalarList = new("aten::_foreach_addcdiv_", "ScalarList");
        internal static void _foreach_addcdiv__ScalarList(IEnumerable<Tensor> self, IEnumerable<Tensor> tensor1, IEnumerable<Tensor> tensor2, double[] scalars) { var c = new Call(op__foreach_addcdiv__ScalarList); c.Arg(self); c.Arg(tensor1); c.Arg(tensor2); c.Arg(scalars); c.Run(); }
        static readonly Op op__foreach_add_List = new("aten::_foreach_add", "List");
        internal static Tensor[] _foreach_add_List(IEnumerable<Tensor> self, IEnumerable<Tensor> other, Scalar? alpha = null) { var c = new Call(op__foreach_add_List); c.Arg(self); c.Arg(other); c.Arg(alpha); return c.TensorList(); }
        static readonly Op op__foreach_zero_ = new("aten::_foreach_zero_", "");
        internal static void _foreach_zero_(IEnumerable<Tensor> self) { var c = new Call(op__foreach_zero_); c.Arg(self); c.Run(); }
    }
}
