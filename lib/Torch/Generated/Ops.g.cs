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
            public Tensor abs() => aten.abs(self: this);
            /// <summary>abs(Tensor self) -&gt; Tensor</summary>
            public Tensor absolute() => aten.abs(self: this);
            /// <summary>abs_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor abs_() => aten.abs_(self: this);
            /// <summary>abs_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor absolute_() => aten.abs_(self: this);
            /// <summary>acos(Tensor self) -&gt; Tensor</summary>
            public Tensor acos() => aten.acos(self: this);
            /// <summary>acos(Tensor self) -&gt; Tensor</summary>
            public Tensor arccos() => aten.acos(self: this);
            /// <summary>acos_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor acos_() => aten.acos_(self: this);
            /// <summary>acos_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arccos_() => aten.acos_(self: this);
            /// <summary>acosh(Tensor self) -&gt; Tensor</summary>
            public Tensor acosh() => aten.acosh(self: this);
            /// <summary>acosh(Tensor self) -&gt; Tensor</summary>
            public Tensor arccosh() => aten.acosh(self: this);
            /// <summary>acosh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor acosh_() => aten.acosh_(self: this);
            /// <summary>acosh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arccosh_() => aten.acosh_(self: this);
            /// <summary>angle(Tensor self) -&gt; Tensor</summary>
            public Tensor angle() => aten.angle(self: this);
            /// <summary>asin(Tensor self) -&gt; Tensor</summary>
            public Tensor asin() => aten.asin(self: this);
            /// <summary>asin(Tensor self) -&gt; Tensor</summary>
            public Tensor arcsin() => aten.asin(self: this);
            /// <summary>asin_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor asin_() => aten.asin_(self: this);
            /// <summary>asin_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arcsin_() => aten.asin_(self: this);
            /// <summary>asinh(Tensor self) -&gt; Tensor</summary>
            public Tensor asinh() => aten.asinh(self: this);
            /// <summary>asinh(Tensor self) -&gt; Tensor</summary>
            public Tensor arcsinh() => aten.asinh(self: this);
            /// <summary>asinh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor asinh_() => aten.asinh_(self: this);
            /// <summary>asinh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arcsinh_() => aten.asinh_(self: this);
            /// <summary>atan(Tensor self) -&gt; Tensor</summary>
            public Tensor atan() => aten.atan(self: this);
            /// <summary>atan(Tensor self) -&gt; Tensor</summary>
            public Tensor arctan() => aten.atan(self: this);
            /// <summary>atan_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor atan_() => aten.atan_(self: this);
            /// <summary>atan_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arctan_() => aten.atan_(self: this);
            /// <summary>atanh(Tensor self) -&gt; Tensor</summary>
            public Tensor atanh() => aten.atanh(self: this);
            /// <summary>atanh(Tensor self) -&gt; Tensor</summary>
            public Tensor arctanh() => aten.atanh(self: this);
            /// <summary>atanh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor atanh_() => aten.atanh_(self: this);
            /// <summary>atanh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor arctanh_() => aten.atanh_(self: this);
            /// <summary>bitwise_not(Tensor self) -&gt; Tensor</summary>
            public Tensor bitwise_not() => aten.bitwise_not(self: this);
            /// <summary>bitwise_not_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_not_() => aten.bitwise_not_(self: this);
            /// <summary>ceil(Tensor self) -&gt; Tensor</summary>
            public Tensor ceil() => aten.ceil(self: this);
            /// <summary>ceil_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor ceil_() => aten.ceil_(self: this);
            /// <summary>conj(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor conj() => aten.conj(self: this);
            /// <summary>cos(Tensor self) -&gt; Tensor</summary>
            public Tensor cos() => aten.cos(self: this);
            /// <summary>cos_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor cos_() => aten.cos_(self: this);
            /// <summary>cosh(Tensor self) -&gt; Tensor</summary>
            public Tensor cosh() => aten.cosh(self: this);
            /// <summary>cosh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor cosh_() => aten.cosh_(self: this);
            /// <summary>deg2rad(Tensor self) -&gt; Tensor</summary>
            public Tensor deg2rad() => aten.deg2rad(self: this);
            /// <summary>deg2rad_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor deg2rad_() => aten.deg2rad_(self: this);
            /// <summary>digamma(Tensor self) -&gt; Tensor</summary>
            public Tensor digamma() => aten.digamma(self: this);
            /// <summary>digamma_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor digamma_() => aten.digamma_(self: this);
            /// <summary>erf(Tensor self) -&gt; Tensor</summary>
            public Tensor erf() => aten.erf(self: this);
            /// <summary>erf_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor erf_() => aten.erf_(self: this);
            /// <summary>erfc(Tensor self) -&gt; Tensor</summary>
            public Tensor erfc() => aten.erfc(self: this);
            /// <summary>erfc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor erfc_() => aten.erfc_(self: this);
            /// <summary>erfinv(Tensor self) -&gt; Tensor</summary>
            public Tensor erfinv() => aten.erfinv(self: this);
            /// <summary>erfinv_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor erfinv_() => aten.erfinv_(self: this);
            /// <summary>exp(Tensor self) -&gt; Tensor</summary>
            public Tensor exp() => aten.exp(self: this);
            /// <summary>exp_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor exp_() => aten.exp_(self: this);
            /// <summary>exp2(Tensor self) -&gt; Tensor</summary>
            public Tensor exp2() => aten.exp2(self: this);
            /// <summary>exp2_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor exp2_() => aten.exp2_(self: this);
            /// <summary>expm1(Tensor self) -&gt; Tensor</summary>
            public Tensor expm1() => aten.expm1(self: this);
            /// <summary>expm1_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor expm1_() => aten.expm1_(self: this);
            /// <summary>floor(Tensor self) -&gt; Tensor</summary>
            public Tensor floor() => aten.floor(self: this);
            /// <summary>floor_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor floor_() => aten.floor_(self: this);
            /// <summary>frac(Tensor self) -&gt; Tensor</summary>
            public Tensor frac() => aten.frac(self: this);
            /// <summary>frac_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor frac_() => aten.frac_(self: this);
            /// <summary>isfinite(Tensor self) -&gt; Tensor</summary>
            public Tensor isfinite() => aten.isfinite(self: this);
            /// <summary>isinf(Tensor self) -&gt; Tensor</summary>
            public Tensor isinf() => aten.isinf(self: this);
            /// <summary>isnan(Tensor self) -&gt; Tensor</summary>
            public Tensor isnan() => aten.isnan(self: this);
            /// <summary>isneginf(Tensor self) -&gt; Tensor</summary>
            public Tensor isneginf() => aten.isneginf(self: this);
            /// <summary>isposinf(Tensor self) -&gt; Tensor</summary>
            public Tensor isposinf() => aten.isposinf(self: this);
            /// <summary>isreal(Tensor self) -&gt; Tensor</summary>
            public Tensor isreal() => aten.isreal(self: this);
            /// <summary>lgamma(Tensor self) -&gt; Tensor</summary>
            public Tensor lgamma() => aten.lgamma(self: this);
            /// <summary>lgamma_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor lgamma_() => aten.lgamma_(self: this);
            /// <summary>log(Tensor self) -&gt; Tensor</summary>
            public Tensor log() => aten.log(self: this);
            /// <summary>log_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor log_() => aten.log_(self: this);
            /// <summary>log10(Tensor self) -&gt; Tensor</summary>
            public Tensor log10() => aten.log10(self: this);
            /// <summary>log10_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor log10_() => aten.log10_(self: this);
            /// <summary>log1p(Tensor self) -&gt; Tensor</summary>
            public Tensor log1p() => aten.log1p(self: this);
            /// <summary>log1p_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor log1p_() => aten.log1p_(self: this);
            /// <summary>log2(Tensor self) -&gt; Tensor</summary>
            public Tensor log2() => aten.log2(self: this);
            /// <summary>log2_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor log2_() => aten.log2_(self: this);
            /// <summary>logical_not(Tensor self) -&gt; Tensor</summary>
            public Tensor logical_not() => aten.logical_not(self: this);
            /// <summary>logical_not_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor logical_not_() => aten.logical_not_(self: this);
            /// <summary>neg(Tensor self) -&gt; Tensor</summary>
            public Tensor neg() => aten.neg(self: this);
            /// <summary>neg(Tensor self) -&gt; Tensor</summary>
            public Tensor negative() => aten.neg(self: this);
            /// <summary>neg_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor neg_() => aten.neg_(self: this);
            /// <summary>neg_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor negative_() => aten.neg_(self: this);
            /// <summary>rad2deg(Tensor self) -&gt; Tensor</summary>
            public Tensor rad2deg() => aten.rad2deg(self: this);
            /// <summary>rad2deg_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor rad2deg_() => aten.rad2deg_(self: this);
            /// <summary>reciprocal(Tensor self) -&gt; Tensor</summary>
            public Tensor reciprocal() => aten.reciprocal(self: this);
            /// <summary>reciprocal_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor reciprocal_() => aten.reciprocal_(self: this);
            /// <summary>relu(Tensor self) -&gt; Tensor</summary>
            public Tensor relu() => aten.relu(self: this);
            /// <summary>relu_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor relu_() => aten.relu_(self: this);
            /// <summary>rsqrt(Tensor self) -&gt; Tensor</summary>
            public Tensor rsqrt() => aten.rsqrt(self: this);
            /// <summary>rsqrt_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor rsqrt_() => aten.rsqrt_(self: this);
            /// <summary>sgn(Tensor self) -&gt; Tensor</summary>
            public Tensor sgn() => aten.sgn(self: this);
            /// <summary>sgn_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sgn_() => aten.sgn_(self: this);
            /// <summary>sigmoid(Tensor self) -&gt; Tensor</summary>
            public Tensor sigmoid() => aten.sigmoid(self: this);
            /// <summary>sigmoid_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sigmoid_() => aten.sigmoid_(self: this);
            /// <summary>sign(Tensor self) -&gt; Tensor</summary>
            public Tensor sign() => aten.sign(self: this);
            /// <summary>sign_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sign_() => aten.sign_(self: this);
            /// <summary>signbit(Tensor self) -&gt; Tensor</summary>
            public Tensor signbit() => aten.signbit(self: this);
            /// <summary>silu(Tensor self) -&gt; Tensor</summary>
            public Tensor silu() => aten.silu(self: this);
            /// <summary>silu_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor silu_() => aten.silu_(self: this);
            /// <summary>sin(Tensor self) -&gt; Tensor</summary>
            public Tensor sin() => aten.sin(self: this);
            /// <summary>sin_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sin_() => aten.sin_(self: this);
            /// <summary>sinc(Tensor self) -&gt; Tensor</summary>
            public Tensor sinc() => aten.sinc(self: this);
            /// <summary>sinc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sinc_() => aten.sinc_(self: this);
            /// <summary>sinh(Tensor self) -&gt; Tensor</summary>
            public Tensor sinh() => aten.sinh(self: this);
            /// <summary>sinh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sinh_() => aten.sinh_(self: this);
            /// <summary>sqrt(Tensor self) -&gt; Tensor</summary>
            public Tensor sqrt() => aten.sqrt(self: this);
            /// <summary>sqrt_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor sqrt_() => aten.sqrt_(self: this);
            /// <summary>square(Tensor self) -&gt; Tensor</summary>
            public Tensor square() => aten.square(self: this);
            /// <summary>square_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor square_() => aten.square_(self: this);
            /// <summary>tan(Tensor self) -&gt; Tensor</summary>
            public Tensor tan() => aten.tan(self: this);
            /// <summary>tan_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor tan_() => aten.tan_(self: this);
            /// <summary>tanh(Tensor self) -&gt; Tensor</summary>
            public Tensor tanh() => aten.tanh(self: this);
            /// <summary>tanh_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor tanh_() => aten.tanh_(self: this);
            /// <summary>trunc(Tensor self) -&gt; Tensor</summary>
            public Tensor trunc() => aten.trunc(self: this);
            /// <summary>trunc(Tensor self) -&gt; Tensor</summary>
            public Tensor fix() => aten.trunc(self: this);
            /// <summary>trunc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor trunc_() => aten.trunc_(self: this);
            /// <summary>trunc_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor fix_() => aten.trunc_(self: this);
            /// <summary>conj_physical(Tensor self) -&gt; Tensor</summary>
            public Tensor conj_physical() => aten.conj_physical(self: this);
            /// <summary>conj_physical_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor conj_physical_() => aten.conj_physical_(self: this);
            /// <summary>i0(Tensor self) -&gt; Tensor</summary>
            public Tensor i0() => aten.i0(self: this);
            /// <summary>i0_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor i0_() => aten.i0_(self: this);
            /// <summary>logit(Tensor self, float? eps=None) -&gt; Tensor</summary>
            public Tensor logit(double? eps = null) => aten.logit(self: this, eps: eps);
            /// <summary>logit_(Tensor(a!) self, float? eps=None) -&gt; Tensor(a!)</summary>
            public Tensor logit_(double? eps = null) => aten.logit_(self: this, eps: eps);
            /// <summary>mvlgamma(Tensor self, int p) -&gt; Tensor</summary>
            public Tensor mvlgamma(long p) => aten.mvlgamma(self: this, p: p);
            /// <summary>mvlgamma_(Tensor(a!) self, int p) -&gt; Tensor(a!)</summary>
            public Tensor mvlgamma_(long p) => aten.mvlgamma_(self: this, p: p);
            /// <summary>polygamma_(Tensor(a!) self, int n) -&gt; Tensor(a!)</summary>
            public Tensor polygamma_(long p) => aten.polygamma_(self: this, n: p);
            /// <summary>positive(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor positive() => aten.positive(self: this);
            /// <summary>resolve_conj(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor resolve_conj() => aten.resolve_conj(self: this);
            /// <summary>resolve_neg(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor resolve_neg() => aten.resolve_neg(self: this);
            /// <summary>frexp.Tensor(Tensor self) -&gt; (Tensor mantissa, Tensor exponent)</summary>
            public (Tensor Mantissa, Tensor Exponent) frexp() => aten.frexp_Tensor(self: this);
            /// <summary>poisson(Tensor self, Generator? generator=None) -&gt; Tensor</summary>
            public Tensor poisson(Generator? generator = null) => aten.poisson(self: this, generator: generator);
            /// <summary>is_nonzero(Tensor self) -&gt; bool</summary>
            public bool is_nonzero() => aten.is_nonzero(self: this);
            /// <summary>is_conj(Tensor self) -&gt; bool</summary>
            public bool is_conj() => aten.is_conj(self: this);
            /// <summary>is_neg(Tensor self) -&gt; bool</summary>
            public bool is_neg() => aten.is_neg(self: this);
            /// <summary>add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor add(Tensor target) => aten.add_Tensor(self: this, other: target);
            /// <summary>add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor add(Tensor target, Scalar alpha) => aten.add_Tensor(self: this, other: target, alpha: alpha);
            /// <summary>add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor add_(Tensor target) => aten.add__Tensor(self: this, other: target);
            /// <summary>add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor add_(Tensor target, Scalar alpha) => aten.add__Tensor(self: this, other: target, alpha: alpha);
            /// <summary>add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor add(Scalar scalar) => aten.add_Scalar(self: this, other: scalar);
            /// <summary>add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor add(Scalar scalar, Scalar alpha) => aten.add_Scalar(self: this, other: scalar, alpha: alpha);
            /// <summary>add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor add_(Scalar scalar) => aten.add__Scalar(self: this, other: scalar);
            /// <summary>add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor add_(Scalar scalar, Scalar alpha) => aten.add__Scalar(self: this, other: scalar, alpha: alpha);
            /// <summary>sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor sub(Tensor target) => aten.sub_Tensor(self: this, other: target);
            /// <summary>sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor subtract(Tensor target) => aten.sub_Tensor(self: this, other: target);
            /// <summary>sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor sub_(Tensor target) => aten.sub__Tensor(self: this, other: target);
            /// <summary>sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor subtract_(Tensor target) => aten.sub__Tensor(self: this, other: target);
            /// <summary>sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor sub(Scalar target) => aten.sub_Scalar(self: this, other: target);
            /// <summary>sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor subtract(Scalar target) => aten.sub_Scalar(self: this, other: target);
            /// <summary>sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor sub_(Scalar target) => aten.sub__Scalar(self: this, other: target);
            /// <summary>sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor subtract_(Scalar target) => aten.sub__Scalar(self: this, other: target);
            /// <summary>mul.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor mul(Tensor target) => aten.mul_Tensor(self: this, other: target);
            /// <summary>mul.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor multiply(Tensor target) => aten.mul_Tensor(self: this, other: target);
            /// <summary>mul_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor mul_(Tensor target) => aten.mul__Tensor(self: this, other: target);
            /// <summary>mul_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor multiply_(Tensor target) => aten.mul__Tensor(self: this, other: target);
            /// <summary>mul.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor mul(Scalar target) => aten.mul_Scalar(self: this, other: target);
            /// <summary>mul.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor multiply(Scalar target) => aten.mul_Scalar(self: this, other: target);
            /// <summary>mul_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor mul_(Scalar target) => aten.mul__Scalar(self: this, other: target);
            /// <summary>mul_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor multiply_(Scalar target) => aten.mul__Scalar(self: this, other: target);
            /// <summary>atan2(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor atan2(Tensor other) => aten.atan2(self: this, other: other);
            /// <summary>atan2(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor arctan2(Tensor other) => aten.atan2(self: this, other: other);
            /// <summary>atan2(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor arctan(Tensor other) => aten.atan2(self: this, other: other);
            /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor atan2_(Tensor other) => aten.atan2_(self: this, other: other);
            /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor arctan2_(Tensor other) => aten.atan2_(self: this, other: other);
            /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor arctan_(Tensor other) => aten.atan2_(self: this, other: other);
            /// <summary>bitwise_and.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor bitwise_and(Tensor other) => aten.bitwise_and_Tensor(self: this, other: other);
            /// <summary>bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_and_(Tensor other) => aten.bitwise_and__Tensor(self: this, other: other);
            /// <summary>bitwise_or.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor bitwise_or(Tensor other) => aten.bitwise_or_Tensor(self: this, other: other);
            /// <summary>bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_or_(Tensor other) => aten.bitwise_or__Tensor(self: this, other: other);
            /// <summary>bitwise_xor.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor bitwise_xor(Tensor other) => aten.bitwise_xor_Tensor(self: this, other: other);
            /// <summary>bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_xor_(Tensor other) => aten.bitwise_xor__Tensor(self: this, other: other);
            /// <summary>clamp(Tensor self, Scalar? min=None, Scalar? max=None) -&gt; Tensor</summary>
            public Tensor clamp(Scalar? min = null, Scalar? max = null) => aten.clamp(self: this, min: min, max: max);
            /// <summary>clamp(Tensor self, Scalar? min=None, Scalar? max=None) -&gt; Tensor</summary>
            public Tensor clip(Scalar? min = null, Scalar? max = null) => aten.clamp(self: this, min: min, max: max);
            /// <summary>clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -&gt; Tensor(a!)</summary>
            public Tensor clamp_(Scalar? min = null, Scalar? max = null) => aten.clamp_(self: this, min: min, max: max);
            /// <summary>clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -&gt; Tensor(a!)</summary>
            public Tensor clip_(Scalar? min = null, Scalar? max = null) => aten.clamp_(self: this, min: min, max: max);
            /// <summary>clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -&gt; Tensor</summary>
            public Tensor clamp(Tensor? min = null, Tensor? max = null) => aten.clamp_Tensor(self: this, min: min, max: max);
            /// <summary>clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -&gt; Tensor(a!)</summary>
            public Tensor clamp_(Tensor? min = null, Tensor? max = null) => aten.clamp__Tensor(self: this, min: min, max: max);
            /// <summary>clamp_max(Tensor self, Scalar max) -&gt; Tensor</summary>
            public Tensor clamp_max(Scalar max) => aten.clamp_max(self: this, max: max);
            /// <summary>clamp_max_(Tensor(a!) self, Scalar max) -&gt; Tensor(a!)</summary>
            public Tensor clamp_max_(Scalar max) => aten.clamp_max_(self: this, max: max);
            /// <summary>clamp_min(Tensor self, Scalar min) -&gt; Tensor</summary>
            public Tensor clamp_min(Scalar min) => aten.clamp_min(self: this, min: min);
            /// <summary>clamp_min_(Tensor(a!) self, Scalar min) -&gt; Tensor(a!)</summary>
            public Tensor clamp_min_(Scalar min) => aten.clamp_min_(self: this, min: min);
            /// <summary>copysign.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor copysign(Tensor other) => aten.copysign_Tensor(self: this, other: other);
            /// <summary>copysign_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor copysign_(Tensor other) => aten.copysign__Tensor(self: this, other: other);
            /// <summary>floor_divide(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor floor_divide(Tensor other) => aten.floor_divide(self: this, other: other);
            /// <summary>floor_divide_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor floor_divide_(Tensor other) => aten.floor_divide__Tensor(self: this, other: other);
            /// <summary>fmax(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor fmax(Tensor other) => aten.fmax(self: this, other: other);
            /// <summary>fmin(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor fmin(Tensor other) => aten.fmin(self: this, other: other);
            /// <summary>fmod.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor fmod(Scalar scalar) => aten.fmod_Scalar(self: this, other: scalar);
            /// <summary>fmod_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor fmod_(Scalar scalar) => aten.fmod__Scalar(self: this, other: scalar);
            /// <summary>fmod.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor fmod(Tensor target) => aten.fmod_Tensor(self: this, other: target);
            /// <summary>fmod_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor fmod_(Tensor target) => aten.fmod__Tensor(self: this, other: target);
            /// <summary>hypot(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor hypot(Tensor other) => aten.hypot(self: this, other: other);
            /// <summary>lerp.Scalar(Tensor self, Tensor end, Scalar weight) -&gt; Tensor</summary>
            public Tensor lerp(Tensor end, Scalar weight) => aten.lerp_Scalar(self: this, end: end, weight: weight);
            /// <summary>lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -&gt; Tensor(a!)</summary>
            public Tensor lerp_(Tensor end, Scalar weight) => aten.lerp__Scalar(self: this, end: end, weight: weight);
            /// <summary>lerp.Tensor(Tensor self, Tensor end, Tensor weight) -&gt; Tensor</summary>
            public Tensor lerp(Tensor end, Tensor weight) => aten.lerp_Tensor(self: this, end: end, weight: weight);
            /// <summary>lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -&gt; Tensor(a!)</summary>
            public Tensor lerp_(Tensor end, Tensor weight) => aten.lerp__Tensor(self: this, end: end, weight: weight);
            /// <summary>logaddexp(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor logaddexp(Tensor other) => aten.logaddexp(self: this, other: other);
            /// <summary>logaddexp2(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor logaddexp2(Tensor other) => aten.logaddexp2(self: this, other: other);
            /// <summary>logical_and(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor logical_and(Tensor other) => aten.logical_and(self: this, other: other);
            /// <summary>logical_and_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor logical_and_(Tensor other) => aten.logical_and_(self: this, other: other);
            /// <summary>logical_or(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor logical_or(Tensor other) => aten.logical_or(self: this, other: other);
            /// <summary>logical_or_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor logical_or_(Tensor other) => aten.logical_or_(self: this, other: other);
            /// <summary>logical_xor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor logical_xor(Tensor other) => aten.logical_xor(self: this, other: other);
            /// <summary>logical_xor_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor logical_xor_(Tensor other) => aten.logical_xor_(self: this, other: other);
            /// <summary>maximum(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor maximum(Tensor other) => aten.maximum(self: this, other: other);
            /// <summary>minimum(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor minimum(Tensor other) => aten.minimum(self: this, other: other);
            /// <summary>pow.Tensor_Scalar(Tensor self, Scalar exponent) -&gt; Tensor</summary>
            public Tensor pow(Scalar exponent) => aten.pow_Tensor_Scalar(self: this, exponent: exponent);
            /// <summary>pow.Tensor_Tensor(Tensor self, Tensor exponent) -&gt; Tensor</summary>
            public Tensor pow(Tensor exponent) => aten.pow_Tensor_Tensor(self: this, exponent: exponent);
            /// <summary>pow_.Scalar(Tensor(a!) self, Scalar exponent) -&gt; Tensor(a!)</summary>
            public Tensor pow_(Scalar exponent) => aten.pow__Scalar(self: this, exponent: exponent);
            /// <summary>pow_.Tensor(Tensor(a!) self, Tensor exponent) -&gt; Tensor(a!)</summary>
            public Tensor pow_(Tensor exponent) => aten.pow__Tensor(self: this, exponent: exponent);
            /// <summary>remainder.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor remainder(Scalar scalar) => aten.remainder_Scalar(self: this, other: scalar);
            /// <summary>remainder_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor remainder_(Scalar scalar) => aten.remainder__Scalar(self: this, other: scalar);
            /// <summary>remainder.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor remainder(Tensor target) => aten.remainder_Tensor(self: this, other: target);
            /// <summary>remainder_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor remainder_(Tensor target) => aten.remainder__Tensor(self: this, other: target);
            /// <summary>addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor</summary>
            public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => aten.addcdiv(self: this, tensor1: tensor1, tensor2: tensor2);
            /// <summary>addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor</summary>
            public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) => aten.addcdiv(self: this, tensor1: tensor1, tensor2: tensor2, value: value);
            /// <summary>addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor(a!)</summary>
            public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => aten.addcdiv_(self: this, tensor1: tensor1, tensor2: tensor2);
            /// <summary>addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor(a!)</summary>
            public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) => aten.addcdiv_(self: this, tensor1: tensor1, tensor2: tensor2, value: value);
            /// <summary>addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor</summary>
            public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => aten.addcmul(self: this, tensor1: tensor1, tensor2: tensor2, value: value);
            /// <summary>addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor(a!)</summary>
            public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) => aten.addcmul_(self: this, tensor1: tensor1, tensor2: tensor2, value: value);
            /// <summary>nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -&gt; Tensor</summary>
            public Tensor nan_to_num(double nan = 0, double? posinf = null, double? neginf = null) => aten.nan_to_num(self: this, nan: nan, posinf: posinf, neginf: neginf);
            /// <summary>nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -&gt; Tensor(a!)</summary>
            public Tensor nan_to_num_(double nan = 0, double? posinf = null, double? neginf = null) => aten.nan_to_num_(self: this, nan: nan, posinf: posinf, neginf: neginf);
            /// <summary>bitwise_left_shift.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor bitwise_left_shift(Tensor other) => aten.bitwise_left_shift_Tensor(self: this, other: other);
            /// <summary>bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_left_shift_(Tensor other) => aten.bitwise_left_shift__Tensor(self: this, other: other);
            /// <summary>bitwise_right_shift.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor bitwise_right_shift(Tensor other) => aten.bitwise_right_shift_Tensor(self: this, other: other);
            /// <summary>bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor bitwise_right_shift_(Tensor other) => aten.bitwise_right_shift__Tensor(self: this, other: other);
            /// <summary>float_power.Tensor_Tensor(Tensor self, Tensor exponent) -&gt; Tensor</summary>
            public Tensor float_power(Tensor target) => aten.float_power_Tensor_Tensor(self: this, exponent: target);
            /// <summary>float_power_.Tensor(Tensor(a!) self, Tensor exponent) -&gt; Tensor(a!)</summary>
            public Tensor float_power_(Tensor target) => aten.float_power__Tensor(self: this, exponent: target);
            /// <summary>gcd(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor gcd(Tensor other) => aten.gcd(self: this, other: other);
            /// <summary>gcd_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor gcd_(Tensor other) => aten.gcd_(self: this, other: other);
            /// <summary>lcm(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor lcm(Tensor other) => aten.lcm(self: this, other: other);
            /// <summary>lcm_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor lcm_(Tensor other) => aten.lcm_(self: this, other: other);
            /// <summary>ldexp.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor ldexp(Tensor other) => aten.ldexp_Tensor(self: this, other: other);
            /// <summary>ldexp_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor ldexp_(Tensor other) => aten.ldexp_(self: this, other: other);
            /// <summary>heaviside(Tensor self, Tensor values) -&gt; Tensor</summary>
            public Tensor heaviside(Tensor other) => aten.heaviside(self: this, values: other);
            /// <summary>heaviside_(Tensor(a!) self, Tensor values) -&gt; Tensor(a!)</summary>
            public Tensor heaviside_(Tensor other) => aten.heaviside_(self: this, values: other);
            /// <summary>igamma(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor igamma(Tensor other) => aten.igamma(self: this, other: other);
            /// <summary>igammac(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor igammac(Tensor other) => aten.igammac(self: this, other: other);
            /// <summary>nextafter(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor nextafter(Tensor other) => aten.nextafter(self: this, other: other);
            /// <summary>nextafter_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor nextafter_(Tensor other) => aten.nextafter_(self: this, other: other);
            /// <summary>xlogy.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor xlogy(Tensor y) => aten.xlogy_Tensor(self: this, other: y);
            /// <summary>xlogy_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor xlogy_(Tensor y) => aten.xlogy__Tensor(self: this, other: y);
            /// <summary>xlogy.Scalar_Other(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor xlogy(Scalar y) => aten.xlogy_Scalar_Other(self: this, other: y);
            /// <summary>xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor xlogy_(Scalar y) => aten.xlogy__Scalar_Other(self: this, other: y);
            /// <summary>true_divide.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor true_divide(Tensor other) => aten.true_divide_Tensor(self: this, other: other);
            /// <summary>true_divide_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor true_divide_(Tensor other) => aten.true_divide__Tensor(self: this, other: other);
            /// <summary>true_divide.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor true_divide(Scalar other) => aten.true_divide_Scalar(self: this, other: other);
            /// <summary>true_divide_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor true_divide_(Scalar other) => aten.true_divide__Scalar(self: this, other: other);
            /// <summary>floor_divide.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor floor_divide(Scalar other) => aten.floor_divide_Scalar(self: this, other: other);
            /// <summary>floor_divide_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor floor_divide_(Scalar other) => aten.floor_divide__Scalar(self: this, other: other);
            /// <summary>eq.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor eq(Tensor target) => aten.eq_Tensor(self: this, other: target);
            /// <summary>eq.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor equal(Tensor target) => aten.eq_Tensor(self: this, other: target);
            /// <summary>eq_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor eq_(Tensor target) => aten.eq__Tensor(self: this, other: target);
            /// <summary>eq.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor eq(Scalar target) => aten.eq_Scalar(self: this, other: target);
            /// <summary>eq_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor eq_(Scalar target) => aten.eq__Scalar(self: this, other: target);
            /// <summary>ne.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor ne(Tensor target) => aten.ne_Tensor(self: this, other: target);
            /// <summary>ne.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor not_equal(Tensor target) => aten.ne_Tensor(self: this, other: target);
            /// <summary>ne_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor ne_(Tensor target) => aten.ne__Tensor(self: this, other: target);
            /// <summary>ne_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor not_equal_(Tensor target) => aten.ne__Tensor(self: this, other: target);
            /// <summary>ne.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor ne(Scalar target) => aten.ne_Scalar(self: this, other: target);
            /// <summary>ne_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor ne_(Scalar target) => aten.ne__Scalar(self: this, other: target);
            /// <summary>lt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor lt(Tensor target) => aten.lt_Tensor(self: this, other: target);
            /// <summary>lt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor less(Tensor target) => aten.lt_Tensor(self: this, other: target);
            /// <summary>lt_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor lt_(Tensor target) => aten.lt__Tensor(self: this, other: target);
            /// <summary>lt.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor lt(Scalar target) => aten.lt_Scalar(self: this, other: target);
            /// <summary>lt_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor lt_(Scalar target) => aten.lt__Scalar(self: this, other: target);
            /// <summary>le.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor le(Tensor target) => aten.le_Tensor(self: this, other: target);
            /// <summary>le.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor less_equal(Tensor target) => aten.le_Tensor(self: this, other: target);
            /// <summary>le_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor le_(Tensor target) => aten.le__Tensor(self: this, other: target);
            /// <summary>le_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor less_equal_(Tensor target) => aten.le__Tensor(self: this, other: target);
            /// <summary>le.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor le(Scalar target) => aten.le_Scalar(self: this, other: target);
            /// <summary>le_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor le_(Scalar target) => aten.le__Scalar(self: this, other: target);
            /// <summary>gt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor gt(Tensor target) => aten.gt_Tensor(self: this, other: target);
            /// <summary>gt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor greater(Tensor target) => aten.gt_Tensor(self: this, other: target);
            /// <summary>gt_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor gt_(Tensor target) => aten.gt__Tensor(self: this, other: target);
            /// <summary>gt.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor gt(Scalar target) => aten.gt_Scalar(self: this, other: target);
            /// <summary>gt_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor gt_(Scalar target) => aten.gt__Scalar(self: this, other: target);
            /// <summary>ge.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor ge(Tensor target) => aten.ge_Tensor(self: this, other: target);
            /// <summary>ge.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor greater_equal(Tensor target) => aten.ge_Tensor(self: this, other: target);
            /// <summary>ge_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
            public Tensor ge_(Tensor target) => aten.ge__Tensor(self: this, other: target);
            /// <summary>ge.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
            public Tensor ge(Scalar target) => aten.ge_Scalar(self: this, other: target);
            /// <summary>ge_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
            public Tensor ge_(Scalar target) => aten.ge__Scalar(self: this, other: target);
            /// <summary>allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -&gt; bool</summary>
            public bool allclose(Tensor target, double rtol = 1E-05, double atol = 1E-08, bool equal_nan = false) => aten.allclose(self: this, other: target, rtol: rtol, atol: atol, equal_nan: equal_nan);
            /// <summary>isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -&gt; Tensor</summary>
            public Tensor isclose(Tensor other, double rtol = 1E-05, double atol = 1E-08, bool nanEqual = false) => aten.isclose(self: this, other: other, rtol: rtol, atol: atol, equal_nan: nanEqual);
            /// <summary>argsort(Tensor self, int dim=-1, bool descending=False) -&gt; Tensor</summary>
            public Tensor argsort(long dim = -1, bool descending = false) => aten.argsort(self: this, dim: dim, descending: descending);
            /// <summary>kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
            public (Tensor values, Tensor indices) kthvalue(long k, long? dim, bool keepdim = false) => aten.kthvalue(self: this, k: k, dim: dim, keepdim: keepdim);
            /// <summary>msort(Tensor self) -&gt; Tensor</summary>
            public Tensor msort() => aten.msort(self: this);
            /// <summary>isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -&gt; Tensor</summary>
            public Tensor isin(Tensor test_elements, bool assumeUnique = false, bool invert = false) => aten.isin_Tensor_Tensor(elements: this, test_elements: test_elements, assume_unique: assumeUnique, invert: invert);
            /// <summary>all(Tensor self) -&gt; Tensor</summary>
            public Tensor all() => aten.all(self: this);
            /// <summary>all.dim(Tensor self, int dim, bool keepdim=False) -&gt; Tensor</summary>
            public Tensor all(long dim, bool keepdim = false) => aten.all_dim(self: this, dim: dim, keepdim: keepdim);
            /// <summary>any(Tensor self) -&gt; Tensor</summary>
            public Tensor any() => aten.any(self: this);
            /// <summary>any.dim(Tensor self, int dim, bool keepdim=False) -&gt; Tensor</summary>
            public Tensor any(long dim, bool keepdim = false) => aten.any_dim(self: this, dim: dim, keepdim: keepdim);
            /// <summary>amax(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
            public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) => @out is not null ? aten.amax_out(self: this, dim: dims, keepdim: keepdim, @out: @out) : aten.amax(self: this, dim: dims, keepdim: keepdim);
            /// <summary>amax(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
            public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => @out is not null ? aten.amax_out(self: this, dim: dims.ToArray(), keepdim: keepdim, @out: @out) : aten.amax(self: this, dim: dims.ToArray(), keepdim: keepdim);
            /// <summary>amin(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
            public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) => @out is not null ? aten.amin_out(self: this, dim: dims, keepdim: keepdim, @out: @out) : aten.amin(self: this, dim: dims, keepdim: keepdim);
            /// <summary>amin(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
            public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => @out is not null ? aten.amin_out(self: this, dim: dims.ToArray(), keepdim: keepdim, @out: @out) : aten.amin(self: this, dim: dims.ToArray(), keepdim: keepdim);
            /// <summary>max(Tensor self) -&gt; Tensor</summary>
            public Tensor max() => aten.max(self: this);
            /// <summary>max.dim(Tensor self, int dim, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
            public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => aten.max_dim(self: this, dim: dim, keepdim: keepdim);
            /// <summary>max.other(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor max(Tensor other) => aten.max_other(self: this, other: other);
            /// <summary>min(Tensor self) -&gt; Tensor</summary>
            public Tensor min() => aten.min(self: this);
            /// <summary>min.dim(Tensor self, int dim, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
            public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => aten.min_dim(self: this, dim: dim, keepdim: keepdim);
            /// <summary>min.other(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor min(Tensor other) => aten.min_other(self: this, other: other);
            /// <summary>median(Tensor self) -&gt; Tensor</summary>
            public Tensor median() => aten.median(self: this);
            /// <summary>cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -&gt; Tensor</summary>
            public Tensor cumsum(long dim, ScalarType? type = null) => aten.cumsum(self: this, dim: dim, dtype: type);
            /// <summary>cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -&gt; Tensor</summary>
            public Tensor cumprod(long dim, ScalarType? type = null) => aten.cumprod(self: this, dim: dim, dtype: type);
            /// <summary>nonzero(Tensor self) -&gt; Tensor</summary>
            public Tensor nonzero() => aten.nonzero(self: this);
            /// <summary>bincount(Tensor self, Tensor? weights=None, int minlength=0) -&gt; Tensor</summary>
            public Tensor bincount(Tensor? weights, long minlength = 0) => aten.bincount(self: this, weights: weights, minlength: minlength);
            /// <summary>histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -&gt; Tensor</summary>
            public Tensor histc(long bins = 100, long min = 0, long max = 0) => aten.histc(self: this, bins: bins, min: min, max: max);
            /// <summary>aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -&gt; (Tensor min, Tensor max)</summary>
            public (Tensor min, Tensor max) aminmax(long? dim = null, bool keepdim = false) => aten.aminmax(self: this, dim: dim, keepdim: keepdim);
            /// <summary>cummax(Tensor self, int dim) -&gt; (Tensor values, Tensor indices)</summary>
            public (Tensor values, Tensor indexes) cummax(long dim) => aten.cummax(self: this, dim: dim);
            /// <summary>cummin(Tensor self, int dim) -&gt; (Tensor values, Tensor indices)</summary>
            public (Tensor values, Tensor indexes) cummin(long dim) => aten.cummin(self: this, dim: dim);
            /// <summary>logcumsumexp(Tensor self, int dim) -&gt; Tensor</summary>
            public Tensor logcumsumexp(long dim) => aten.logcumsumexp(self: this, dim: dim);
            /// <summary>mode(Tensor self, int dim=-1, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
            public (Tensor values, Tensor indices) mode(long dim = -1, bool keepdim = false) => aten.mode(self: this, dim: dim, keepdim: keepdim);
            /// <summary>nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -&gt; Tensor</summary>
            public Tensor nanmean(int? dim = null, bool keepdim = false, ScalarType? dtype = null) => aten.nanmean(self: this, dim: dim is null ? null : [dim.Value], keepdim: keepdim, dtype: dtype);
            /// <summary>nanmedian(Tensor self) -&gt; Tensor</summary>
            public Tensor nanmedian() => aten.nanmedian(self: this);
            /// <summary>nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -&gt; Tensor</summary>
            public Tensor nansum() => aten.nansum(self: this);
            /// <summary>quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -&gt; Tensor</summary>
            public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false) => aten.quantile(self: this, q: q, dim: dim, keepdim: keepdim);
            /// <summary>nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -&gt; Tensor</summary>
            public Tensor nanquantile(Tensor q, long dim = -1, bool keepdim = false) => aten.nanquantile(self: this, q: q, dim: dim, keepdim: keepdim);
            /// <summary>diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -&gt; Tensor</summary>
            public Tensor diff(long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) => aten.diff(self: this, n: n, dim: dim, prepend: prepend, append: append);
            /// <summary>dist(Tensor self, Tensor other, Scalar p=2) -&gt; Tensor</summary>
            public Tensor dist(Tensor other, float p = 2.0f) => aten.dist(self: this, other: other, p: p);
            /// <summary>renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -&gt; Tensor</summary>
            public Tensor renorm(float p, long dim, float maxnorm) => aten.renorm(self: this, p: p, dim: dim, maxnorm: maxnorm);
            /// <summary>trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -&gt; Tensor</summary>
            public Tensor trapezoid(Tensor x, long dim = -1) => aten.trapezoid_x(y: this, x: x, dim: dim);
            /// <summary>trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -&gt; Tensor</summary>
            public Tensor trapezoid(double dx = 1, long dim = -1) => aten.trapezoid_dx(y: this, dx: dx, dim: dim);
            /// <summary>cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -&gt; Tensor</summary>
            public Tensor cumulative_trapezoid(Tensor x, long dim = -1) => aten.cumulative_trapezoid_x(y: this, x: x, dim: dim);
            /// <summary>cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -&gt; Tensor</summary>
            public Tensor cumulative_trapezoid(double dx = 1, long dim = -1) => aten.cumulative_trapezoid_dx(y: this, dx: dx, dim: dim);
            /// <summary>cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -&gt; Tensor</summary>
            public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null) => aten.cov(self: this, correction: correction, fweights: fweights, aweights: aweights);
            /// <summary>corrcoef(Tensor self) -&gt; Tensor</summary>
            public Tensor corrcoef() => aten.corrcoef(self: this);
            /// <summary>bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -&gt; Tensor(a!)</summary>
            public Tensor bernoulli_(Tensor p, Generator? generator = null) => aten.bernoulli__Tensor(self: this, p: p, generator: generator);
            /// <summary>binomial(Tensor count, Tensor prob, Generator? generator=None) -&gt; Tensor</summary>
            public Tensor binomial(Tensor prob, Generator? generator = null) => aten.binomial(count: this, prob: prob, generator: generator);
            /// <summary>addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten.addbmm(self: this, batch1: batch1, batch2: batch2, beta: beta, alpha: alpha);
            /// <summary>addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten.addbmm_(self: this, batch1: batch1, batch2: batch2, beta: beta, alpha: alpha);
            /// <summary>addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor addmv(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => aten.addmv(self: this, mat: mat, vec: vec, beta: beta, alpha: alpha);
            /// <summary>addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => aten.addmv_(self: this, mat: mat, vec: vec, beta: beta, alpha: alpha);
            /// <summary>addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => aten.addr(self: this, vec1: vec1, vec2: vec2, beta: beta, alpha: alpha);
            /// <summary>addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => aten.addr_(self: this, vec1: vec1, vec2: vec2, beta: beta, alpha: alpha);
            /// <summary>inner(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor inner(Tensor vec2) => aten.inner(self: this, other: vec2);
            /// <summary>ger(Tensor self, Tensor vec2) -&gt; Tensor</summary>
            public Tensor ger(Tensor vec2) => aten.ger(self: this, vec2: vec2);
            /// <summary>vdot(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor vdot(Tensor target) => aten.vdot(self: this, other: target);
            /// <summary>trace(Tensor self) -&gt; Tensor</summary>
            public Tensor trace() => aten.trace(self: this);
            /// <summary>bmm(Tensor self, Tensor mat2) -&gt; Tensor</summary>
            public Tensor bmm(Tensor batch2) => aten.bmm(self: this, mat2: batch2);
            /// <summary>dot(Tensor self, Tensor tensor) -&gt; Tensor</summary>
            public Tensor dot(Tensor target) => aten.dot(self: this, tensor: target);
            /// <summary>matmul(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor matmul(Tensor target) => aten.matmul(self: this, other: target);
            /// <summary>mm(Tensor self, Tensor mat2) -&gt; Tensor</summary>
            public Tensor mm(Tensor target) => aten.mm(self: this, mat2: target);
            /// <summary>mv(Tensor self, Tensor vec) -&gt; Tensor</summary>
            public Tensor mv(Tensor target) => aten.mv(self: this, vec: target);
            /// <summary>outer(Tensor self, Tensor vec2) -&gt; Tensor</summary>
            public Tensor outer(Tensor vec2) => aten.outer(self: this, vec2: vec2);
            /// <summary>kron(Tensor self, Tensor other) -&gt; Tensor</summary>
            public Tensor kron(Tensor other) => aten.kron(self: this, other: other);
            /// <summary>as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -&gt; Tensor(a)</summary>
            public Tensor as_strided(long[] size, long[] strides, long storageOffset = 0) => aten.as_strided(self: this, size: size, stride: strides, storage_offset: storageOffset);
            /// <summary>broadcast_to(Tensor(a) self, int[] size) -&gt; Tensor(a)</summary>
            public Tensor broadcast_to(params long[] shape) => aten.broadcast_to(self: this, size: shape);
            /// <summary>chunk(Tensor(a -&gt; *) self, int chunks, int dim=0) -&gt; Tensor(a)[]</summary>
            public Tensor[] chunk(long chunks, long dim = 0) => aten.chunk(self: this, chunks: chunks, dim: dim);
            /// <summary>detach(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor detach() => aten.detach(self: this);
            /// <summary>diag(Tensor self, int diagonal=0) -&gt; Tensor</summary>
            public Tensor diag(long diagonal = 0) => aten.diag(self: this, diagonal: diagonal);
            /// <summary>diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -&gt; Tensor</summary>
            public Tensor diag_embed(long offset = 0, long dim1 = -2, long dim2 = -1) => aten.diag_embed(self: this, offset: offset, dim1: dim1, dim2: dim2);
            /// <summary>diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -&gt; Tensor(a)</summary>
            public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1) => aten.diagonal(self: this, offset: offset, dim1: dim1, dim2: dim2);
            /// <summary>expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -&gt; Tensor(a)</summary>
            public Tensor expand(long[] sizes, bool isImplicit = false) => aten.expand(self: this, size: sizes, @implicit: isImplicit);
            /// <summary>expand_as(Tensor(a) self, Tensor other) -&gt; Tensor(a)</summary>
            public Tensor expand_as(Tensor other) => aten.expand_as(self: this, other: other);
            /// <summary>flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -&gt; Tensor(a)</summary>
            public Tensor flatten(long start_dim = 0, long end_dim = -1) => aten.flatten_using_ints(self: this, start_dim: start_dim, end_dim: end_dim);
            /// <summary>flip(Tensor self, int[] dims) -&gt; Tensor</summary>
            public Tensor flip(params long[] dims) => aten.flip(self: this, dims: dims);
            /// <summary>fliplr(Tensor self) -&gt; Tensor</summary>
            public Tensor fliplr() => aten.fliplr(self: this);
            /// <summary>flipud(Tensor self) -&gt; Tensor</summary>
            public Tensor flipud() => aten.flipud(self: this);
            /// <summary>moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -&gt; Tensor(a)</summary>
            public Tensor moveaxis(long[] source, long[] destination) => aten.moveaxis_intlist(self: this, source: source, destination: destination);
            /// <summary>movedim.intlist(Tensor(a) self, int[] source, int[] destination) -&gt; Tensor(a)</summary>
            public Tensor movedim(long[] source, long[] destination) => aten.movedim_intlist(self: this, source: source, destination: destination);
            /// <summary>narrow(Tensor(a) self, int dim, int start, int length) -&gt; Tensor(a)</summary>
            public Tensor narrow(long dim, long start, long length) => aten.narrow(self: this, dim: dim, start: start, length: length);
            /// <summary>repeat(Tensor self, SymInt[] repeats) -&gt; Tensor</summary>
            public Tensor repeat(params long[] sizes) => aten.repeat(self: this, repeats: sizes);
            /// <summary>repeat_interleave.self_int(Tensor self, int repeats, int? dim=None, *, int? output_size=None) -&gt; Tensor</summary>
            public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null) => aten.repeat_interleave_self_int(self: this, repeats: repeats, dim: dim, output_size: output_size);
            /// <summary>repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -&gt; Tensor</summary>
            public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null) => aten.repeat_interleave_self_Tensor(self: this, repeats: repeats, dim: dim, output_size: output_size);
            /// <summary>roll(Tensor self, int[1] shifts, int[1] dims=[]) -&gt; Tensor</summary>
            public Tensor roll(long[] shifts) => aten.roll(self: this, shifts: shifts);
            /// <summary>roll(Tensor self, int[1] shifts, int[1] dims=[]) -&gt; Tensor</summary>
            public Tensor roll(long[] shifts, long[] dims) => aten.roll(self: this, shifts: shifts, dims: dims);
            /// <summary>roll(Tensor self, int[1] shifts, int[1] dims=[]) -&gt; Tensor</summary>
            public Tensor roll((long, long) shifts, (long, long) dims) => aten.roll(self: this, shifts: [shifts.Item1, shifts.Item2], dims: [dims.Item1, dims.Item2]);
            /// <summary>roll(Tensor self, int[1] shifts, int[1] dims=[]) -&gt; Tensor</summary>
            public Tensor roll((long, long, long) shifts, (long, long, long) dims) => aten.roll(self: this, shifts: [shifts.Item1, shifts.Item2, shifts.Item3], dims: [dims.Item1, dims.Item2, dims.Item3]);
            /// <summary>select.int(Tensor(a) self, int dim, int index) -&gt; Tensor(a)</summary>
            public Tensor select(long dim, long index) => aten.select_int(self: this, dim: dim, index: index);
            /// <summary>t(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor t() => aten.t(self: this);
            /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
            public Tensor transpose(long dim0, long dim1) => aten.transpose_int(self: this, dim0: dim0, dim1: dim1);
            /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
            public Tensor swapaxes(long dim0, long dim1) => aten.transpose_int(self: this, dim0: dim0, dim1: dim1);
            /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
            public Tensor swapdims(long dim0, long dim1) => aten.transpose_int(self: this, dim0: dim0, dim1: dim1);
            /// <summary>transpose_(Tensor(a!) self, int dim0, int dim1) -&gt; Tensor(a!)</summary>
            public Tensor transpose_(long dim0, long dim1) => aten.transpose_(self: this, dim0: dim0, dim1: dim1);
            /// <summary>tril(Tensor self, int diagonal=0) -&gt; Tensor</summary>
            public Tensor tril(long diagonal = 0) => aten.tril(self: this, diagonal: diagonal);
            /// <summary>tril_(Tensor(a!) self, int diagonal=0) -&gt; Tensor(a!)</summary>
            public Tensor tril_(long diagonal = 0) => aten.tril_(self: this, diagonal: diagonal);
            /// <summary>triu(Tensor self, int diagonal=0) -&gt; Tensor</summary>
            public Tensor triu(long diagonal = 0) => aten.triu(self: this, diagonal: diagonal);
            /// <summary>triu_(Tensor(a!) self, int diagonal=0) -&gt; Tensor(a!)</summary>
            public Tensor triu_(long diagonal = 0) => aten.triu_(self: this, diagonal: diagonal);
            /// <summary>unbind.int(Tensor(a -&gt; *) self, int dim=0) -&gt; Tensor(a)[]</summary>
            public Tensor[] unbind(long dimension = 0) => aten.unbind_int(self: this, dim: dimension);
            /// <summary>unfold(Tensor(a) self, int dimension, int size, int step) -&gt; Tensor(a)</summary>
            public Tensor unfold(long dimension, long size, long step) => aten.unfold(self: this, dimension: dimension, size: size, step: step);
            /// <summary>unsqueeze(Tensor(a) self, int dim) -&gt; Tensor(a)</summary>
            public Tensor unsqueeze(long dim) => aten.unsqueeze(self: this, dim: dim);
            /// <summary>unsqueeze_(Tensor(a!) self, int dim) -&gt; Tensor(a!)</summary>
            public Tensor unsqueeze_(long dim) => aten.unsqueeze_(self: this, dim: dim);
            /// <summary>view(Tensor(a) self, SymInt[] size) -&gt; Tensor(a)</summary>
            public Tensor view(params long[] shape) => aten.view(self: this, size: shape);
            /// <summary>view_as(Tensor(a) self, Tensor other) -&gt; Tensor(a)</summary>
            public Tensor view_as(Tensor other) => aten.view_as(self: this, other: other);
            /// <summary>view_as_complex(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor view_as_complex() => aten.view_as_complex(self: this);
            /// <summary>view_as_real(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor view_as_real() => aten.view_as_real(self: this);
            /// <summary>adjoint(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor adjoint() => aten.adjoint(self: this);
            /// <summary>argwhere(Tensor self) -&gt; Tensor</summary>
            public Tensor argwhere() => aten.argwhere(self: this);
            /// <summary>atleast_1d(Tensor self) -&gt; Tensor</summary>
            public Tensor atleast_1d() => aten.atleast_1d(self: this);
            /// <summary>atleast_2d(Tensor self) -&gt; Tensor</summary>
            public Tensor atleast_2d() => aten.atleast_2d(self: this);
            /// <summary>atleast_3d(Tensor self) -&gt; Tensor</summary>
            public Tensor atleast_3d() => aten.atleast_3d(self: this);
            /// <summary>diagflat(Tensor self, int offset=0) -&gt; Tensor</summary>
            public Tensor diagflat(long offset = 0) => aten.diagflat(self: this, offset: offset);
            /// <summary>diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -&gt; Tensor</summary>
            public Tensor diagonal_scatter(Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) => aten.diagonal_scatter(self: this, src: src, offset: offset, dim1: dim1, dim2: dim2);
            /// <summary>select_scatter(Tensor self, Tensor src, int dim, int index) -&gt; Tensor</summary>
            public Tensor select_scatter(Tensor src, long dim, long index) => aten.select_scatter(self: this, src: src, dim: dim, index: index);
            /// <summary>slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -&gt; Tensor</summary>
            public Tensor slice_scatter(Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) => aten.slice_scatter(self: this, src: src, dim: dim, start: start, end: end, step: step);
            /// <summary>detach_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor detach_() => aten.detach_(self: this);
            /// <summary>retain_grad(Tensor(a!) self) -&gt; ()</summary>
            public void retain_grad() => aten.retain_grad(self: this);
            /// <summary>ravel(Tensor(a) self) -&gt; Tensor(a)</summary>
            public Tensor ravel() => aten.ravel(self: this);
            /// <summary>set_.source_Tensor(Tensor(a!) self, Tensor source) -&gt; Tensor(a!)</summary>
            public Tensor set_(Tensor source) => aten.set__source_Tensor(self: this, source: source);
            /// <summary>tensor_split.indices(Tensor(a -&gt; *) self, int[] indices, int dim=0) -&gt; Tensor(a)[]</summary>
            public Tensor[] tensor_split(long[] sizes, long dim = 0) => aten.tensor_split_indices(self: this, indices: sizes, dim: dim);
            /// <summary>tensor_split.sections(Tensor(a -&gt; *) self, int sections, int dim=0) -&gt; Tensor(a)[]</summary>
            public Tensor[] tensor_split(long size, long dim = 0) => aten.tensor_split_sections(self: this, sections: size, dim: dim);
            /// <summary>tensor_split.tensor_indices_or_sections(Tensor(a -&gt; *) self, Tensor tensor_indices_or_sections, int dim=0) -&gt; Tensor(a)[]</summary>
            public Tensor[] tensor_split(Tensor indices, long dim = 0) => aten.tensor_split_tensor_indices_or_sections(self: this, tensor_indices_or_sections: indices, dim: dim);
            /// <summary>hsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
            public Tensor[] hsplit(params long[] sizes) => aten.hsplit_array(self: this, indices: sizes);
            /// <summary>hsplit.int(Tensor(a -&gt; *) self, int sections) -&gt; Tensor(a)[]</summary>
            public Tensor[] hsplit(long size) => aten.hsplit_int(self: this, sections: size);
            /// <summary>vsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
            public Tensor[] vsplit(params long[] sizes) => aten.vsplit_array(self: this, indices: sizes);
            /// <summary>vsplit.int(Tensor(a -&gt; *) self, int sections) -&gt; Tensor(a)[]</summary>
            public Tensor[] vsplit(long size) => aten.vsplit_int(self: this, sections: size);
            /// <summary>dsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
            public Tensor[] dsplit(params long[] sizes) => aten.dsplit_array(self: this, indices: sizes);
            /// <summary>dsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
            public Tensor[] dsplit((long, long) indices_or_sections) => aten.dsplit_array(self: this, indices: [indices_or_sections.Item1, indices_or_sections.Item2]);
            /// <summary>dsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
            public Tensor[] dsplit((long, long, long) indices_or_sections) => aten.dsplit_array(self: this, indices: [indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3]);
            /// <summary>dsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
            public Tensor[] dsplit((long, long, long, long) indices_or_sections) => aten.dsplit_array(self: this, indices: [indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4]);
            /// <summary>dsplit.int(Tensor(a -&gt; *) self, int sections) -&gt; Tensor(a)[]</summary>
            public Tensor[] dsplit(long size) => aten.dsplit_int(self: this, sections: size);
            /// <summary>to_dense(Tensor self, ScalarType? dtype=None) -&gt; Tensor</summary>
            public Tensor to_dense() => aten.to_dense(self: this);
            /// <summary>to_sparse(Tensor self) -&gt; Tensor</summary>
            public Tensor to_sparse() => aten.to_sparse(self: this);
            /// <summary>to_sparse.sparse_dim(Tensor self, int sparse_dim) -&gt; Tensor</summary>
            public Tensor to_sparse(int sparse_dim) => aten.to_sparse_sparse_dim(self: this, sparse_dim: sparse_dim);
            /// <summary>pin_memory(Tensor(a) self, Device? device=None) -&gt; Tensor(a)</summary>
            public Tensor pin_memory() => aten.pin_memory(self: this);
            /// <summary>is_pinned(Tensor self, Device? device=None) -&gt; bool</summary>
            public bool is_pinned() => aten.is_pinned(self: this);
            /// <summary>gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -&gt; Tensor</summary>
            public Tensor gather(long dim, Tensor index) => aten.gather(self: this, dim: dim, index: index);
            /// <summary>index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -&gt; Tensor</summary>
            public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) => aten.index_add(self: this, dim: dim, index: index, source: source, alpha: alpha);
            /// <summary>index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
            public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) => aten.index_add_(self: this, dim: dim, index: index, source: source, alpha: alpha);
            /// <summary>index_copy(Tensor self, int dim, Tensor index, Tensor source) -&gt; Tensor</summary>
            public Tensor index_copy(long dim, Tensor index, Tensor source) => aten.index_copy(self: this, dim: dim, index: index, source: source);
            /// <summary>index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -&gt; Tensor(a!)</summary>
            public Tensor index_copy_(long dim, Tensor index, Tensor source) => aten.index_copy_(self: this, dim: dim, index: index, source: source);
            /// <summary>index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -&gt; Tensor</summary>
            public Tensor index_fill(long dim, Tensor index, Scalar value) => aten.index_fill_int_Scalar(self: this, dim: dim, index: index, value: value);
            /// <summary>index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -&gt; Tensor(a!)</summary>
            public Tensor index_fill_(long dim, Tensor index, Scalar value) => aten.index_fill__int_Scalar(self: this, dim: dim, index: index, value: value);
            /// <summary>index_select(Tensor self, int dim, Tensor index) -&gt; Tensor</summary>
            public Tensor index_select(long dim, Tensor index) => aten.index_select(self: this, dim: dim, index: index);
            /// <summary>masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -&gt; Tensor</summary>
            public Tensor masked_fill(Tensor mask, Scalar value) => aten.masked_fill_Scalar(self: this, mask: mask, value: value);
            /// <summary>masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -&gt; Tensor(a!)</summary>
            public Tensor masked_fill_(Tensor mask, Scalar value) => aten.masked_fill__Scalar(self: this, mask: mask, value: value);
            /// <summary>masked_scatter(Tensor self, Tensor mask, Tensor source) -&gt; Tensor</summary>
            public Tensor masked_scatter(Tensor mask, Tensor value) => aten.masked_scatter(self: this, mask: mask, source: value);
            /// <summary>masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -&gt; Tensor(a!)</summary>
            public Tensor masked_scatter_(Tensor mask, Tensor value) => aten.masked_scatter_(self: this, mask: mask, source: value);
            /// <summary>masked_select(Tensor self, Tensor mask) -&gt; Tensor</summary>
            public Tensor masked_select(Tensor mask) => aten.masked_select(self: this, mask: mask);
            /// <summary>scatter.src(Tensor self, int dim, Tensor index, Tensor src) -&gt; Tensor</summary>
            public Tensor scatter(long dim, Tensor index, Tensor src) => aten.scatter_src(self: this, dim: dim, index: index, src: src);
            /// <summary>scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -&gt; Tensor(a!)</summary>
            public Tensor scatter_(long dim, Tensor index, Tensor src) => aten.scatter__src(self: this, dim: dim, index: index, src: src);
            /// <summary>scatter.value(Tensor self, int dim, Tensor index, Scalar value) -&gt; Tensor</summary>
            public Tensor scatter(long dim, Tensor index, Scalar src) => aten.scatter_value(self: this, dim: dim, index: index, value: src);
            /// <summary>scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -&gt; Tensor(a!)</summary>
            public Tensor scatter_(long dim, Tensor index, Scalar src) => aten.scatter__value(self: this, dim: dim, index: index, value: src);
            /// <summary>scatter_add(Tensor self, int dim, Tensor index, Tensor src) -&gt; Tensor</summary>
            public Tensor scatter_add(long dim, Tensor index, Tensor src) => aten.scatter_add(self: this, dim: dim, index: index, src: src);
            /// <summary>scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -&gt; Tensor(a!)</summary>
            public Tensor scatter_add_(long dim, Tensor index, Tensor src) => aten.scatter_add_(self: this, dim: dim, index: index, src: src);
            /// <summary>take(Tensor self, Tensor index) -&gt; Tensor</summary>
            public Tensor take(Tensor index) => aten.take(self: this, index: index);
            /// <summary>take_along_dim(Tensor self, Tensor indices, int? dim=None) -&gt; Tensor</summary>
            public Tensor take_along_dim(Tensor indices) => aten.take_along_dim(self: this, indices: indices);
            /// <summary>take_along_dim(Tensor self, Tensor indices, int? dim=None) -&gt; Tensor</summary>
            public Tensor take_along_dim(Tensor indices, long dim) => aten.take_along_dim(self: this, indices: indices, dim: dim);
            /// <summary>bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -&gt; Tensor</summary>
            public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) => aten.bucketize_Tensor(self: this, boundaries: boundaries, out_int32: outInt32, right: right);
            /// <summary>cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -&gt; Tensor(a!)</summary>
            public Tensor cauchy_(double median = 0, double sigma = 1, Generator? generator = null) => aten.cauchy_(self: this, median: median, sigma: sigma, generator: generator);
            /// <summary>geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -&gt; Tensor(a!)</summary>
            public Tensor geometric_(double p, Generator? generator = null) => aten.geometric_(self: this, p: p, generator: generator);
            /// <summary>log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -&gt; Tensor(a!)</summary>
            public Tensor log_normal_(double mean = 0, double std = 1, Generator? generator = null) => aten.log_normal_(self: this, mean: mean, std: std, generator: generator);
            /// <summary>exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -&gt; Tensor(a!)</summary>
            public Tensor exponential_(double lambda = 1, Generator? generator = null) => aten.exponential_(self: this, lambd: lambda, generator: generator);
            /// <summary>multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -&gt; Tensor</summary>
            public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) => aten.multinomial(self: this, num_samples: num_samples, replacement: replacement, generator: generator);
            /// <summary>zero_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor zero_() => aten.zero_(self: this);
            /// <summary>fill_.Scalar(Tensor(a!) self, Scalar value) -&gt; Tensor(a!)</summary>
            public Tensor fill_(Scalar value) => aten.fill__Scalar(self: this, value: value);
            /// <summary>copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -&gt; Tensor(a!)</summary>
            public Tensor copy_(Tensor source, bool nonBlocking = false) => aten.copy_(self: this, src: source, non_blocking: nonBlocking);
            /// <summary>celu(Tensor self, Scalar alpha=1.) -&gt; Tensor</summary>
            public Tensor celu() => aten.celu(self: this);
            /// <summary>celu(Tensor self, Scalar alpha=1.) -&gt; Tensor</summary>
            public Tensor celu(Scalar alpha) => aten.celu(self: this, alpha: alpha);
            /// <summary>celu_(Tensor(a!) self, Scalar alpha=1.) -&gt; Tensor(a!)</summary>
            public Tensor celu_() => aten.celu_(self: this);
            /// <summary>celu_(Tensor(a!) self, Scalar alpha=1.) -&gt; Tensor(a!)</summary>
            public Tensor celu_(Scalar alpha) => aten.celu_(self: this, alpha: alpha);
            /// <summary>elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -&gt; Tensor</summary>
            public Tensor elu(double alpha = 1) => aten.elu(self: this, alpha: alpha);
            /// <summary>elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -&gt; Tensor</summary>
            public Tensor elu(Scalar alpha, Scalar scale, Scalar input_scale) => aten.elu(self: this, alpha: alpha, scale: scale, input_scale: input_scale);
            /// <summary>elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -&gt; Tensor(a!)</summary>
            public Tensor elu_(double alpha = 1) => aten.elu_(self: this, alpha: alpha);
            /// <summary>elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -&gt; Tensor(a!)</summary>
            public Tensor elu_(Scalar alpha, Scalar scale, Scalar input_scale) => aten.elu_(self: this, alpha: alpha, scale: scale, input_scale: input_scale);
            /// <summary>glu(Tensor self, int dim=-1) -&gt; Tensor</summary>
            public Tensor glu(long dim = -1) => aten.glu(self: this, dim: dim);
            /// <summary>hardsigmoid(Tensor self) -&gt; Tensor</summary>
            public Tensor hardsigmoid() => aten.hardsigmoid(self: this);
            /// <summary>hardsigmoid_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor hardsigmoid_() => aten.hardsigmoid_(self: this);
            /// <summary>hardswish(Tensor self) -&gt; Tensor</summary>
            public Tensor hardswish() => aten.hardswish(self: this);
            /// <summary>hardswish_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor hardswish_() => aten.hardswish_(self: this);
            /// <summary>hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -&gt; Tensor</summary>
            public Tensor hardtanh(Scalar min, Scalar max) => aten.hardtanh(self: this, min_val: min, max_val: max);
            /// <summary>hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -&gt; Tensor(a!)</summary>
            public Tensor hardtanh_(Scalar min, Scalar max) => aten.hardtanh_(self: this, min_val: min, max_val: max);
            /// <summary>leaky_relu(Tensor self, Scalar negative_slope=0.01) -&gt; Tensor</summary>
            public Tensor leaky_relu(Scalar negative_slope) => aten.leaky_relu(self: this, negative_slope: negative_slope);
            /// <summary>leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -&gt; Tensor(a!)</summary>
            public Tensor leaky_relu_(Scalar negative_slope) => aten.leaky_relu_(self: this, negative_slope: negative_slope);
            /// <summary>log_sigmoid(Tensor self) -&gt; Tensor</summary>
            public Tensor log_sigmoid() => aten.log_sigmoid(self: this);
            /// <summary>prelu(Tensor self, Tensor weight) -&gt; Tensor</summary>
            public Tensor prelu(Tensor target) => aten.prelu(self: this, weight: target);
            /// <summary>relu6(Tensor self) -&gt; Tensor</summary>
            public Tensor relu6() => aten.relu6(self: this);
            /// <summary>relu6_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor relu6_() => aten.relu6_(self: this);
            /// <summary>rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -&gt; Tensor</summary>
            public Tensor rrelu(double lower = 1.0 / 8, double upper = 1.0 / 3) => aten.rrelu(self: this, lower: lower, upper: upper);
            /// <summary>rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -&gt; Tensor(a!)</summary>
            public Tensor rrelu_(double lower = 1.0 / 8, double upper = 1.0 / 3) => aten.rrelu_(self: this, lower: lower, upper: upper);
            /// <summary>selu(Tensor self) -&gt; Tensor</summary>
            public Tensor selu() => aten.selu(self: this);
            /// <summary>selu_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public Tensor selu_() => aten.selu_(self: this);
            /// <summary>threshold(Tensor self, Scalar threshold, Scalar value) -&gt; Tensor</summary>
            public Tensor threshold(Scalar threshold, Scalar value) => aten.threshold(self: this, threshold: threshold, value: value);
            /// <summary>threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -&gt; Tensor(a!)</summary>
            public Tensor threshold_(Scalar threshold, Scalar value) => aten.threshold_(self: this, threshold: threshold, value: value);
            /// <summary>channel_shuffle(Tensor self, int groups) -&gt; Tensor</summary>
            public Tensor channel_shuffle(long groups) => aten.channel_shuffle(self: this, groups: groups);
            /// <summary>cholesky(Tensor self, bool upper=False) -&gt; Tensor</summary>
            public Tensor cholesky(bool upper = false) => aten.cholesky(self: this, upper: upper);
            /// <summary>cholesky_inverse(Tensor self, bool upper=False) -&gt; Tensor</summary>
            public Tensor cholesky_inverse(bool upper = false) => aten.cholesky_inverse(self: this, upper: upper);
            /// <summary>cholesky_solve(Tensor self, Tensor input2, bool upper=False) -&gt; Tensor</summary>
            public Tensor cholesky_solve(Tensor input2, bool upper = false) => aten.cholesky_solve(self: this, input2: input2, upper: upper);
            /// <summary>det(Tensor self) -&gt; Tensor</summary>
            public Tensor det() => aten.det(self: this);
            /// <summary>logdet(Tensor self) -&gt; Tensor</summary>
            public Tensor logdet() => aten.logdet(self: this);
            /// <summary>inverse(Tensor self) -&gt; Tensor</summary>
            public Tensor inverse() => aten.inverse(self: this);
            /// <summary>geqrf(Tensor self) -&gt; (Tensor a, Tensor tau)</summary>
            public (Tensor a, Tensor tau) geqrf() => aten.geqrf(self: this);
            /// <summary>ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -&gt; Tensor</summary>
            public Tensor ormqr(Tensor tau, Tensor other, bool left = true, bool transpose = false) => aten.ormqr(self: this, input2: tau, input3: other, left: left, transpose: transpose);
            /// <summary>matrix_exp(Tensor self) -&gt; Tensor</summary>
            public Tensor matrix_exp() => aten.matrix_exp(self: this);
            /// <summary>matrix_power(Tensor self, int n) -&gt; Tensor</summary>
            public Tensor matrix_power(int n) => aten.matrix_power(self: this, n: n);
        }
        public static partial class fft
        {
            /// <summary>fft_fftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -&gt; Tensor</summary>
            public static Tensor fftn(Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) => aten.fft_fftn(self: input, s: s, dim: dim, norm: norm.ToString().ToLowerInvariant());
            /// <summary>fft_ifftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -&gt; Tensor</summary>
            public static Tensor ifftn(Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) => aten.fft_ifftn(self: input, s: s, dim: dim, norm: norm.ToString().ToLowerInvariant());
            /// <summary>fft_rfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -&gt; Tensor</summary>
            public static Tensor rfftn(Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) => aten.fft_rfftn(self: input, s: s, dim: dim, norm: norm.ToString().ToLowerInvariant());
            /// <summary>fft_irfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -&gt; Tensor</summary>
            public static Tensor irfftn(Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) => aten.fft_irfftn(self: input, s: s, dim: dim, norm: norm.ToString().ToLowerInvariant());
            /// <summary>fft_hfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -&gt; Tensor</summary>
            public static Tensor hfftn(Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) => aten.fft_hfftn(self: input, s: s, dim: dim, norm: norm.ToString().ToLowerInvariant());
            /// <summary>fft_ihfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -&gt; Tensor</summary>
            public static Tensor ihfftn(Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) => aten.fft_ihfftn(self: input, s: s, dim: dim, norm: norm.ToString().ToLowerInvariant());
            /// <summary>fft_fftshift(Tensor self, int[1]? dim=None) -&gt; Tensor</summary>
            public static Tensor fftshift(Tensor input, long[]? dim = null) => aten.fft_fftshift(self: input, dim: dim);
            /// <summary>fft_ifftshift(Tensor self, int[1]? dim=None) -&gt; Tensor</summary>
            public static Tensor ifftshift(Tensor input, long[]? dim = null) => aten.fft_ifftshift(self: input, dim: dim);
        }
        public static partial class linalg
        {
            /// <summary>linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -&gt; Tensor</summary>
            public static Tensor vector_norm(Tensor input, double ord = 2, long[]? dims = null, bool keepdim = false) => aten.linalg_vector_norm(self: input, ord: ord, dim: dims, keepdim: keepdim);
            /// <summary>matrix_exp(Tensor self) -&gt; Tensor</summary>
            public static Tensor matrix_exp(Tensor input) => aten.matrix_exp(self: input);
            /// <summary>linalg_cholesky(Tensor self, *, bool upper=False) -&gt; Tensor</summary>
            public static Tensor cholesky(Tensor input) => aten.linalg_cholesky(self: input);
            /// <summary>linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -&gt; (Tensor L, Tensor info)</summary>
            public static (Tensor L, Tensor info) cholesky_ex(Tensor input, bool check_errors = false) => aten.linalg_cholesky_ex(self: input, check_errors: check_errors);
            /// <summary>linalg_cond(Tensor self, Scalar? p=None) -&gt; Tensor</summary>
            public static Tensor cond(Tensor input) => aten.linalg_cond(self: input);
            /// <summary>linalg_cond(Tensor self, Scalar? p=None) -&gt; Tensor</summary>
            public static Tensor cond(Tensor input, double p) => aten.linalg_cond(self: input, p: p);
            /// <summary>linalg_cond(Tensor self, Scalar? p=None) -&gt; Tensor</summary>
            public static Tensor cond(Tensor input, int p) => aten.linalg_cond(self: input, p: p);
            /// <summary>linalg_cond.p_str(Tensor self, str p) -&gt; Tensor</summary>
            public static Tensor cond(Tensor input, string p) => aten.linalg_cond_p_str(self: input, p: p);
            /// <summary>linalg_cross(Tensor self, Tensor other, *, int dim=-1) -&gt; Tensor</summary>
            public static Tensor cross(Tensor input, Tensor other, long dim = -1) => aten.linalg_cross(self: input, other: other, dim: dim);
            /// <summary>linalg_det(Tensor A) -&gt; Tensor</summary>
            public static Tensor det(Tensor input) => aten.linalg_det(A: input);
            /// <summary>linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -&gt; Tensor(a)</summary>
            public static Tensor diagonal(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) => aten.linalg_diagonal(A: input, offset: offset, dim1: dim1, dim2: dim2);
            /// <summary>linalg_eig(Tensor self) -&gt; (Tensor eigenvalues, Tensor eigenvectors)</summary>
            public static (Tensor, Tensor) eig(Tensor input) => aten.linalg_eig(self: input);
            /// <summary>linalg_eigh(Tensor self, str UPLO="L") -&gt; (Tensor eigenvalues, Tensor eigenvectors)</summary>
            public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L') => aten.linalg_eigh(self: input, UPLO: UPLO.ToString());
            /// <summary>linalg_eigvals(Tensor self) -&gt; Tensor</summary>
            public static Tensor eigvals(Tensor input) => aten.linalg_eigvals(self: input);
            /// <summary>linalg_eigvalsh(Tensor self, str UPLO="L") -&gt; Tensor</summary>
            public static Tensor eigvalsh(Tensor input, char UPLO = 'L') => aten.linalg_eigvalsh(self: input, UPLO: UPLO.ToString());
            /// <summary>linalg_householder_product(Tensor input, Tensor tau) -&gt; Tensor</summary>
            public static Tensor householder_product(Tensor A, Tensor tau) => aten.linalg_householder_product(input: A, tau: tau);
            /// <summary>linalg_inv(Tensor A) -&gt; Tensor</summary>
            public static Tensor inv(Tensor input) => aten.linalg_inv(A: input);
            /// <summary>linalg_inv_ex(Tensor A, *, bool check_errors=False) -&gt; (Tensor inverse, Tensor info)</summary>
            public static (Tensor L, Tensor info) inv_ex(Tensor input, bool check_errors = false) => aten.linalg_inv_ex(A: input, check_errors: check_errors);
            /// <summary>linalg_ldl_factor(Tensor self, *, bool hermitian=False) -&gt; (Tensor LD, Tensor pivots)</summary>
            public static (Tensor LU, Tensor Pivots) ldl_factor(Tensor input, bool hermitian = true) => aten.linalg_ldl_factor(self: input, hermitian: hermitian);
            /// <summary>linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -&gt; (Tensor LD, Tensor pivots, Tensor info)</summary>
            public static (Tensor LU, Tensor Pivots, Tensor Info) ldl_factor_ex(Tensor input, bool hermitian = true, bool check_errors = false) => aten.linalg_ldl_factor_ex(self: input, hermitian: hermitian, check_errors: check_errors);
            /// <summary>linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -&gt; Tensor</summary>
            public static Tensor ldl_solve(Tensor LD, Tensor pivots, Tensor B, bool hermitian = false) => aten.linalg_ldl_solve(LD: LD, pivots: pivots, B: B, hermitian: hermitian);
            /// <summary>linalg_lu(Tensor A, *, bool pivot=True) -&gt; (Tensor P, Tensor L, Tensor U)</summary>
            public static (Tensor P, Tensor L, Tensor U) lu(Tensor input, bool pivot = true) => aten.linalg_lu(A: input, pivot: pivot);
            /// <summary>linalg_lu_factor(Tensor A, *, bool pivot=True) -&gt; (Tensor LU, Tensor pivots)</summary>
            public static (Tensor LU, Tensor Pivots) lu_factor(Tensor input, bool pivot = true) => aten.linalg_lu_factor(A: input, pivot: pivot);
            /// <summary>linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -&gt; Tensor</summary>
            public static Tensor lu_solve(Tensor LU, Tensor pivots, Tensor B, bool left = true, bool adjoint = false, Tensor? @out = null) => @out is not null ? aten.linalg_lu_solve_out(LU: LU, pivots: pivots, B: B, left: left, adjoint: adjoint, @out: @out) : aten.linalg_lu_solve(LU: LU, pivots: pivots, B: B, left: left, adjoint: adjoint);
            /// <summary>linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -&gt; Tensor</summary>
            public static Tensor matrix_rank(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) => aten.linalg_matrix_rank_atol_rtol_float(self: input, atol: atol, rtol: rtol, hermitian: hermitian);
            /// <summary>linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -&gt; Tensor</summary>
            public static Tensor matrix_rank(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) => aten.linalg_matrix_rank_atol_rtol_tensor(input: input, atol: atol, rtol: rtol, hermitian: hermitian);
            /// <summary>linalg_multi_dot(Tensor[] tensors) -&gt; Tensor</summary>
            public static Tensor multi_dot(IList<Tensor> tensors) => aten.linalg_multi_dot(tensors: tensors);
            /// <summary>linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -&gt; Tensor</summary>
            public static Tensor norm(Tensor input, string ord, long[]? dims = null, bool keepdim = false) => aten.linalg_norm_ord_str(self: input, ord: ord, dim: dims, keepdim: keepdim);
            /// <summary>linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -&gt; Tensor</summary>
            public static Tensor pinv(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) => aten.linalg_pinv_atol_rtol_float(self: input, atol: atol, rtol: rtol, hermitian: hermitian);
            /// <summary>linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -&gt; Tensor</summary>
            public static Tensor pinv(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) => aten.linalg_pinv_atol_rtol_tensor(self: input, atol: atol, rtol: rtol, hermitian: hermitian);
            /// <summary>linalg_slogdet(Tensor A) -&gt; (Tensor sign, Tensor logabsdet)</summary>
            public static (Tensor, Tensor) slogdet(Tensor input) => aten.linalg_slogdet(A: input);
            /// <summary>linalg_solve(Tensor A, Tensor B, *, bool left=True) -&gt; Tensor</summary>
            public static Tensor solve(Tensor A, Tensor B, bool left = true) => aten.linalg_solve(A: A, B: B, left: left);
            /// <summary>linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -&gt; (Tensor result, Tensor info)</summary>
            public static (Tensor result, Tensor info) solve_ex(Tensor A, Tensor B, bool left = true, bool check_errors = false) => aten.linalg_solve_ex(A: A, B: B, left: left, check_errors: check_errors);
            /// <summary>linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -&gt; Tensor</summary>
            public static Tensor solve_triangular(Tensor A, Tensor B, bool upper, bool left = true, bool unitriangular = false, Tensor? @out = null) => @out is not null ? aten.linalg_solve_triangular_out(self: A, B: B, upper: upper, left: left, unitriangular: unitriangular, @out: @out) : aten.linalg_solve_triangular(self: A, B: B, upper: upper, left: left, unitriangular: unitriangular);
            /// <summary>linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -&gt; (Tensor U, Tensor S, Tensor Vh)</summary>
            public static (Tensor U, Tensor S, Tensor Vh) svd(Tensor input, bool fullMatrices = true) => aten.linalg_svd(A: input, full_matrices: fullMatrices);
            /// <summary>linalg_svdvals(Tensor A, *, str? driver=None) -&gt; Tensor</summary>
            public static Tensor svdvals(Tensor input) => aten.linalg_svdvals(A: input);
            /// <summary>linalg_tensorinv(Tensor self, int ind=2) -&gt; Tensor</summary>
            public static Tensor tensorinv(Tensor input, long ind) => aten.linalg_tensorinv(self: input, ind: ind);
            /// <summary>linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -&gt; Tensor</summary>
            public static Tensor tensorsolve(Tensor A, Tensor B, long[] dims) => aten.linalg_tensorsolve(self: A, other: B, dims: dims);
            /// <summary>linalg_vander(Tensor x, *, int? N=None) -&gt; Tensor</summary>
            public static Tensor vander(Tensor input, long? N = null) => aten.linalg_vander(x: input, N: N);
            /// <summary>linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -&gt; Tensor</summary>
            public static Tensor vecdot(Tensor x, Tensor y, long dim = -1, Tensor? @out = null) => @out is not null ? aten.linalg_vecdot_out(x: x, y: y, dim: dim, @out: @out) : aten.linalg_vecdot(x: x, y: y, dim: dim);
        }
        public static partial class special
        {
            /// <summary>sigmoid(Tensor self) -&gt; Tensor</summary>
            public static Tensor sigmoid(Tensor input) => aten.sigmoid(self: input);
            /// <summary>sigmoid_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public static Tensor sigmoid_(Tensor input) => aten.sigmoid_(self: input);
            /// <summary>i0(Tensor self) -&gt; Tensor</summary>
            public static Tensor i0(Tensor input) => aten.i0(self: input);
            /// <summary>i0_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
            public static Tensor i0_(Tensor input) => aten.i0_(self: input);
            /// <summary>softmax.int(Tensor self, int dim, ScalarType? dtype=None) -&gt; Tensor</summary>
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => aten.softmax_int(self: input, dim: dim, dtype: dtype);
            /// <summary>log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -&gt; Tensor</summary>
            public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) => aten.log_softmax_int(self: input, dim: dim, dtype: dtype);
            /// <summary>special_airy_ai(Tensor x) -&gt; Tensor</summary>
            public static Tensor airy_ai(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_airy_ai_out(x: input, @out: @out) : aten.special_airy_ai(x: input);
            /// <summary>special_bessel_j0(Tensor self) -&gt; Tensor</summary>
            public static Tensor bessel_j0(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_bessel_j0_out(self: input, @out: @out) : aten.special_bessel_j0(self: input);
            /// <summary>special_bessel_j1(Tensor self) -&gt; Tensor</summary>
            public static Tensor bessel_j1(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_bessel_j1_out(self: input, @out: @out) : aten.special_bessel_j1(self: input);
            /// <summary>special_bessel_y0(Tensor self) -&gt; Tensor</summary>
            public static Tensor bessel_y0(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_bessel_y0_out(self: input, @out: @out) : aten.special_bessel_y0(self: input);
            /// <summary>special_bessel_y1(Tensor self) -&gt; Tensor</summary>
            public static Tensor bessel_y1(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_bessel_y1_out(self: input, @out: @out) : aten.special_bessel_y1(self: input);
            /// <summary>special_digamma(Tensor self) -&gt; Tensor</summary>
            public static Tensor digamma(Tensor input) => aten.special_digamma(self: input);
            /// <summary>special_entr(Tensor self) -&gt; Tensor</summary>
            public static Tensor entr(Tensor input) => aten.special_entr(self: input);
            /// <summary>special_erf(Tensor self) -&gt; Tensor</summary>
            public static Tensor erf(Tensor input) => aten.special_erf(self: input);
            /// <summary>special_erfc(Tensor self) -&gt; Tensor</summary>
            public static Tensor erfc(Tensor input) => aten.special_erfc(self: input);
            /// <summary>special_erfcx(Tensor self) -&gt; Tensor</summary>
            public static Tensor erfcx(Tensor input) => aten.special_erfcx(self: input);
            /// <summary>special_erfinv(Tensor self) -&gt; Tensor</summary>
            public static Tensor erfinv(Tensor input) => aten.special_erfinv(self: input);
            /// <summary>special_exp2(Tensor self) -&gt; Tensor</summary>
            public static Tensor exp2(Tensor input) => aten.special_exp2(self: input);
            /// <summary>special_expit(Tensor self) -&gt; Tensor</summary>
            public static Tensor expit(Tensor input) => aten.special_expit(self: input);
            /// <summary>special_expm1(Tensor self) -&gt; Tensor</summary>
            public static Tensor expm1(Tensor input) => aten.special_expm1(self: input);
            /// <summary>special_gammaln(Tensor self) -&gt; Tensor</summary>
            public static Tensor gammaln(Tensor input) => aten.special_gammaln(self: input);
            /// <summary>special_i0e(Tensor self) -&gt; Tensor</summary>
            public static Tensor i0e(Tensor input) => aten.special_i0e(self: input);
            /// <summary>special_i1(Tensor self) -&gt; Tensor</summary>
            public static Tensor i1(Tensor input) => aten.special_i1(self: input);
            /// <summary>special_i1e(Tensor self) -&gt; Tensor</summary>
            public static Tensor i1e(Tensor input) => aten.special_i1e(self: input);
            /// <summary>special_modified_bessel_i0(Tensor self) -&gt; Tensor</summary>
            public static Tensor modified_bessel_i0(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_modified_bessel_i0_out(self: input, @out: @out) : aten.special_modified_bessel_i0(self: input);
            /// <summary>special_modified_bessel_i1(Tensor self) -&gt; Tensor</summary>
            public static Tensor modified_bessel_i1(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_modified_bessel_i1_out(self: input, @out: @out) : aten.special_modified_bessel_i1(self: input);
            /// <summary>special_modified_bessel_k0(Tensor self) -&gt; Tensor</summary>
            public static Tensor modified_bessel_k0(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_modified_bessel_k0_out(self: input, @out: @out) : aten.special_modified_bessel_k0(self: input);
            /// <summary>special_modified_bessel_k1(Tensor self) -&gt; Tensor</summary>
            public static Tensor modified_bessel_k1(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_modified_bessel_k1_out(self: input, @out: @out) : aten.special_modified_bessel_k1(self: input);
            /// <summary>special_scaled_modified_bessel_k0(Tensor x) -&gt; Tensor</summary>
            public static Tensor scaled_modified_bessel_k0(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_scaled_modified_bessel_k0_out(x: input, @out: @out) : aten.special_scaled_modified_bessel_k0(x: input);
            /// <summary>special_scaled_modified_bessel_k1(Tensor x) -&gt; Tensor</summary>
            public static Tensor scaled_modified_bessel_k1(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_scaled_modified_bessel_k1_out(x: input, @out: @out) : aten.special_scaled_modified_bessel_k1(x: input);
            /// <summary>special_spherical_bessel_j0(Tensor x) -&gt; Tensor</summary>
            public static Tensor spherical_bessel_j0(Tensor input, Tensor? @out = null) => @out is not null ? aten.special_spherical_bessel_j0_out(x: input, @out: @out) : aten.special_spherical_bessel_j0(x: input);
            /// <summary>special_ndtr(Tensor self) -&gt; Tensor</summary>
            public static Tensor ndtr(Tensor input) => aten.special_ndtr(self: input);
            /// <summary>special_ndtri(Tensor self) -&gt; Tensor</summary>
            public static Tensor ndtri(Tensor input) => aten.special_ndtri(self: input);
            /// <summary>special_psi(Tensor self) -&gt; Tensor</summary>
            public static Tensor psi(Tensor input) => aten.special_psi(self: input);
            /// <summary>special_sinc(Tensor self) -&gt; Tensor</summary>
            public static Tensor sinc(Tensor input) => aten.special_sinc(self: input);
            /// <summary>special_logit(Tensor self, float? eps=None) -&gt; Tensor</summary>
            public static Tensor logit(Tensor input) => aten.special_logit(self: input);
            /// <summary>special_gammainc(Tensor self, Tensor other) -&gt; Tensor</summary>
            public static Tensor gammainc(Tensor input, Tensor other) => aten.special_gammainc(self: input, other: other);
            /// <summary>special_gammaincc(Tensor self, Tensor other) -&gt; Tensor</summary>
            public static Tensor gammaincc(Tensor input, Tensor other) => aten.special_gammaincc(self: input, other: other);
            /// <summary>special_xlog1py(Tensor self, Tensor other) -&gt; Tensor</summary>
            public static Tensor xlog1py(Tensor input, Tensor other) => aten.special_xlog1py(self: input, other: other);
            /// <summary>special_zeta(Tensor self, Tensor other) -&gt; Tensor</summary>
            public static Tensor zeta(Tensor x, Tensor q) => aten.special_zeta(self: x, other: q);
            /// <summary>special_multigammaln(Tensor self, int p) -&gt; Tensor</summary>
            public static Tensor multigammaln(Tensor input, long p) => aten.special_multigammaln(self: input, p: p);
            /// <summary>special_polygamma(int n, Tensor self) -&gt; Tensor</summary>
            public static Tensor polygamma(long n, Tensor input) => aten.special_polygamma(n: n, self: input);
            /// <summary>special_chebyshev_polynomial_t(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_chebyshev_polynomial_t_out(x: x, n: n, @out: @out) : aten.special_chebyshev_polynomial_t(x: x, n: n);
            /// <summary>special_chebyshev_polynomial_u(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_chebyshev_polynomial_u_out(x: x, n: n, @out: @out) : aten.special_chebyshev_polynomial_u(x: x, n: n);
            /// <summary>special_chebyshev_polynomial_v(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_chebyshev_polynomial_v_out(x: x, n: n, @out: @out) : aten.special_chebyshev_polynomial_v(x: x, n: n);
            /// <summary>special_chebyshev_polynomial_w(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_chebyshev_polynomial_w_out(x: x, n: n, @out: @out) : aten.special_chebyshev_polynomial_w(x: x, n: n);
            /// <summary>special_hermite_polynomial_h(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor hermite_polynomial_h(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_hermite_polynomial_h_out(x: x, n: n, @out: @out) : aten.special_hermite_polynomial_h(x: x, n: n);
            /// <summary>special_hermite_polynomial_he(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor hermite_polynomial_he(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_hermite_polynomial_he_out(x: x, n: n, @out: @out) : aten.special_hermite_polynomial_he(x: x, n: n);
            /// <summary>special_laguerre_polynomial_l(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor laguerre_polynomial_l(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_laguerre_polynomial_l_out(x: x, n: n, @out: @out) : aten.special_laguerre_polynomial_l(x: x, n: n);
            /// <summary>special_legendre_polynomial_p(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor legendre_polynomial_p(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_legendre_polynomial_p_out(x: x, n: n, @out: @out) : aten.special_legendre_polynomial_p(x: x, n: n);
            /// <summary>special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor shifted_chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_shifted_chebyshev_polynomial_t_out(x: x, n: n, @out: @out) : aten.special_shifted_chebyshev_polynomial_t(x: x, n: n);
            /// <summary>special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor shifted_chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_shifted_chebyshev_polynomial_u_out(x: x, n: n, @out: @out) : aten.special_shifted_chebyshev_polynomial_u(x: x, n: n);
            /// <summary>special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor shifted_chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_shifted_chebyshev_polynomial_v_out(x: x, n: n, @out: @out) : aten.special_shifted_chebyshev_polynomial_v(x: x, n: n);
            /// <summary>special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -&gt; Tensor</summary>
            public static Tensor shifted_chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => @out is not null ? aten.special_shifted_chebyshev_polynomial_w_out(x: x, n: n, @out: @out) : aten.special_shifted_chebyshev_polynomial_w(x: x, n: n);
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
        public static Tensor isfinite(Tensor tensor) => aten.isfinite(self: tensor);
        /// <summary>isinf(Tensor self) -&gt; Tensor</summary>
        public static Tensor isinf(Tensor tensor) => aten.isinf(self: tensor);
        /// <summary>isnan(Tensor self) -&gt; Tensor</summary>
        public static Tensor isnan(Tensor input) => aten.isnan(self: input);
        /// <summary>isneginf(Tensor self) -&gt; Tensor</summary>
        public static Tensor isneginf(Tensor tensor) => aten.isneginf(self: tensor);
        /// <summary>isposinf(Tensor self) -&gt; Tensor</summary>
        public static Tensor isposinf(Tensor tensor) => aten.isposinf(self: tensor);
        /// <summary>isreal(Tensor self) -&gt; Tensor</summary>
        public static Tensor isreal(Tensor tensor) => aten.isreal(self: tensor);
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
        /// <summary>conj_physical(Tensor self) -&gt; Tensor</summary>
        public static Tensor conj_physical(Tensor input) => aten.conj_physical(self: input);
        /// <summary>conj_physical_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor conj_physical_(Tensor input) => aten.conj_physical_(self: input);
        /// <summary>i0(Tensor self) -&gt; Tensor</summary>
        public static Tensor i0(Tensor input) => aten.i0(self: input);
        /// <summary>i0_(Tensor(a!) self) -&gt; Tensor(a!)</summary>
        public static Tensor i0_(Tensor input) => aten.i0_(self: input);
        /// <summary>logit(Tensor self, float? eps=None) -&gt; Tensor</summary>
        public static Tensor logit(Tensor input, double? eps = null) => aten.logit(self: input, eps: eps);
        /// <summary>logit_(Tensor(a!) self, float? eps=None) -&gt; Tensor(a!)</summary>
        public static Tensor logit_(Tensor input, double? eps = null) => aten.logit_(self: input, eps: eps);
        /// <summary>mvlgamma(Tensor self, int p) -&gt; Tensor</summary>
        public static Tensor mvlgamma(Tensor input, long p) => aten.mvlgamma(self: input, p: p);
        /// <summary>mvlgamma_(Tensor(a!) self, int p) -&gt; Tensor(a!)</summary>
        public static Tensor mvlgamma_(Tensor input, long p) => aten.mvlgamma_(self: input, p: p);
        /// <summary>positive(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor positive(Tensor input) => aten.positive(self: input);
        /// <summary>resolve_conj(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor resolve_conj(Tensor input) => aten.resolve_conj(self: input);
        /// <summary>resolve_neg(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor resolve_neg(Tensor input) => aten.resolve_neg(self: input);
        /// <summary>frexp.Tensor(Tensor self) -&gt; (Tensor mantissa, Tensor exponent)</summary>
        public static (Tensor Mantissa, Tensor Exponent) frexp(Tensor input) => aten.frexp_Tensor(self: input);
        /// <summary>poisson(Tensor self, Generator? generator=None) -&gt; Tensor</summary>
        public static Tensor poisson(Tensor input, Generator? generator = null) => aten.poisson(self: input, generator: generator);
        /// <summary>is_nonzero(Tensor self) -&gt; bool</summary>
        public static bool is_nonzero(Tensor input) => aten.is_nonzero(self: input);
        /// <summary>is_conj(Tensor self) -&gt; bool</summary>
        public static bool is_conj(Tensor input) => aten.is_conj(self: input);
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
        /// <summary>atan2(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor arctan(Tensor input, Tensor other) => aten.atan2(self: input, other: other);
        /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor atan2_(Tensor input, Tensor other) => aten.atan2_(self: input, other: other);
        /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor arctan2_(Tensor input, Tensor other) => aten.atan2_(self: input, other: other);
        /// <summary>atan2_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor arctan_(Tensor input, Tensor other) => aten.atan2_(self: input, other: other);
        /// <summary>bitwise_and.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor bitwise_and(Tensor left, Tensor right) => aten.bitwise_and_Tensor(self: left, other: right);
        /// <summary>bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor bitwise_and_(Tensor left, Tensor right) => aten.bitwise_and__Tensor(self: left, other: right);
        /// <summary>bitwise_or.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor bitwise_or(Tensor left, Tensor right) => aten.bitwise_or_Tensor(self: left, other: right);
        /// <summary>bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor bitwise_or_(Tensor left, Tensor right) => aten.bitwise_or__Tensor(self: left, other: right);
        /// <summary>bitwise_xor.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor bitwise_xor(Tensor left, Tensor right) => aten.bitwise_xor_Tensor(self: left, other: right);
        /// <summary>bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor bitwise_xor_(Tensor left, Tensor right) => aten.bitwise_xor__Tensor(self: left, other: right);
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
        public static Tensor hypot(Tensor left, Tensor right) => aten.hypot(self: left, other: right);
        /// <summary>lerp.Scalar(Tensor self, Tensor end, Scalar weight) -&gt; Tensor</summary>
        public static Tensor lerp(Tensor input, Tensor end, Scalar weight) => aten.lerp_Scalar(self: input, end: end, weight: weight);
        /// <summary>lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -&gt; Tensor(a!)</summary>
        public static Tensor lerp_(Tensor input, Tensor end, Scalar weight) => aten.lerp__Scalar(self: input, end: end, weight: weight);
        /// <summary>lerp.Tensor(Tensor self, Tensor end, Tensor weight) -&gt; Tensor</summary>
        public static Tensor lerp(Tensor input, Tensor end, Tensor weight) => aten.lerp_Tensor(self: input, end: end, weight: weight);
        /// <summary>lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -&gt; Tensor(a!)</summary>
        public static Tensor lerp_(Tensor input, Tensor end, Tensor weight) => aten.lerp__Tensor(self: input, end: end, weight: weight);
        /// <summary>logaddexp(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor logaddexp(Tensor left, Tensor right) => aten.logaddexp(self: left, other: right);
        /// <summary>logaddexp2(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor logaddexp2(Tensor left, Tensor right) => aten.logaddexp2(self: left, other: right);
        /// <summary>logical_and(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor logical_and(Tensor left, Tensor right) => aten.logical_and(self: left, other: right);
        /// <summary>logical_and_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor logical_and_(Tensor left, Tensor right) => aten.logical_and_(self: left, other: right);
        /// <summary>logical_or(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor logical_or(Tensor left, Tensor right) => aten.logical_or(self: left, other: right);
        /// <summary>logical_or_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor logical_or_(Tensor left, Tensor right) => aten.logical_or_(self: left, other: right);
        /// <summary>logical_xor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor logical_xor(Tensor left, Tensor right) => aten.logical_xor(self: left, other: right);
        /// <summary>logical_xor_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor logical_xor_(Tensor left, Tensor right) => aten.logical_xor_(self: left, other: right);
        /// <summary>maximum(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor maximum(Tensor input, Tensor other) => aten.maximum(self: input, other: other);
        /// <summary>minimum(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor minimum(Tensor input, Tensor other) => aten.minimum(self: input, other: other);
        /// <summary>pow.Tensor_Scalar(Tensor self, Scalar exponent) -&gt; Tensor</summary>
        public static Tensor pow(Tensor left, Scalar exponent) => aten.pow_Tensor_Scalar(self: left, exponent: exponent);
        /// <summary>pow.Tensor_Tensor(Tensor self, Tensor exponent) -&gt; Tensor</summary>
        public static Tensor pow(Tensor left, Tensor exponent) => aten.pow_Tensor_Tensor(self: left, exponent: exponent);
        /// <summary>pow.Scalar(Scalar self, Tensor exponent) -&gt; Tensor</summary>
        public static Tensor pow(Scalar left, Tensor exponent) => aten.pow_Scalar(self: left, exponent: exponent);
        /// <summary>pow_.Scalar(Tensor(a!) self, Scalar exponent) -&gt; Tensor(a!)</summary>
        public static Tensor pow_(Tensor left, Scalar exponent) => aten.pow__Scalar(self: left, exponent: exponent);
        /// <summary>pow_.Tensor(Tensor(a!) self, Tensor exponent) -&gt; Tensor(a!)</summary>
        public static Tensor pow_(Tensor left, Tensor exponent) => aten.pow__Tensor(self: left, exponent: exponent);
        /// <summary>remainder.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor remainder(Tensor left, Scalar right) => aten.remainder_Scalar(self: left, other: right);
        /// <summary>remainder_.Scalar(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor remainder_(Tensor left, Scalar right) => aten.remainder__Scalar(self: left, other: right);
        /// <summary>remainder.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor remainder(Tensor left, Tensor right) => aten.remainder_Tensor(self: left, other: right);
        /// <summary>remainder_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor remainder_(Tensor left, Tensor right) => aten.remainder__Tensor(self: left, other: right);
        /// <summary>addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor</summary>
        public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => aten.addcdiv(self: input, tensor1: tensor1, tensor2: tensor2, value: value);
        /// <summary>addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor(a!)</summary>
        public static Tensor addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => aten.addcdiv_(self: input, tensor1: tensor1, tensor2: tensor2, value: value);
        /// <summary>addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor</summary>
        public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => aten.addcmul(self: input, tensor1: tensor1, tensor2: tensor2, value: value);
        /// <summary>addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -&gt; Tensor(a!)</summary>
        public static Tensor addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => aten.addcmul_(self: input, tensor1: tensor1, tensor2: tensor2, value: value);
        /// <summary>nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -&gt; Tensor</summary>
        public static Tensor nan_to_num(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) => aten.nan_to_num(self: input, nan: nan, posinf: posinf, neginf: neginf);
        /// <summary>nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -&gt; Tensor(a!)</summary>
        public static Tensor nan_to_num_(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) => aten.nan_to_num_(self: input, nan: nan, posinf: posinf, neginf: neginf);
        /// <summary>bitwise_left_shift.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor bitwise_left_shift(Tensor left, Tensor right) => aten.bitwise_left_shift_Tensor(self: left, other: right);
        /// <summary>bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor bitwise_left_shift_(Tensor left, Tensor right) => aten.bitwise_left_shift__Tensor(self: left, other: right);
        /// <summary>bitwise_right_shift.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor bitwise_right_shift(Tensor left, Tensor right) => aten.bitwise_right_shift_Tensor(self: left, other: right);
        /// <summary>bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor bitwise_right_shift_(Tensor left, Tensor right) => aten.bitwise_right_shift__Tensor(self: left, other: right);
        /// <summary>float_power.Tensor_Tensor(Tensor self, Tensor exponent) -&gt; Tensor</summary>
        public static Tensor float_power(Tensor input, Tensor target) => aten.float_power_Tensor_Tensor(self: input, exponent: target);
        /// <summary>float_power_.Tensor(Tensor(a!) self, Tensor exponent) -&gt; Tensor(a!)</summary>
        public static Tensor float_power_(Tensor input, Tensor target) => aten.float_power__Tensor(self: input, exponent: target);
        /// <summary>gcd(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor gcd(Tensor left, Tensor right) => aten.gcd(self: left, other: right);
        /// <summary>gcd_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor gcd_(Tensor left, Tensor right) => aten.gcd_(self: left, other: right);
        /// <summary>lcm(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor lcm(Tensor input, Tensor other) => aten.lcm(self: input, other: other);
        /// <summary>lcm_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor lcm_(Tensor input, Tensor other) => aten.lcm_(self: input, other: other);
        /// <summary>ldexp.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor ldexp(Tensor input, Tensor other) => aten.ldexp_Tensor(self: input, other: other);
        /// <summary>ldexp_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor ldexp_(Tensor input, Tensor other) => aten.ldexp_(self: input, other: other);
        /// <summary>heaviside(Tensor self, Tensor values) -&gt; Tensor</summary>
        public static Tensor heaviside(Tensor input, Tensor values) => aten.heaviside(self: input, values: values);
        /// <summary>heaviside_(Tensor(a!) self, Tensor values) -&gt; Tensor(a!)</summary>
        public static Tensor heaviside_(Tensor input, Tensor values) => aten.heaviside_(self: input, values: values);
        /// <summary>igamma(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor igamma(Tensor input, Tensor other) => aten.igamma(self: input, other: other);
        /// <summary>igammac(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor igammac(Tensor input, Tensor other) => aten.igammac(self: input, other: other);
        /// <summary>nextafter(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor nextafter(Tensor input, Tensor other) => aten.nextafter(self: input, other: other);
        /// <summary>nextafter_(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor nextafter_(Tensor input, Tensor other) => aten.nextafter_(self: input, other: other);
        /// <summary>xlogy.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor xlogy(Tensor x, Tensor y) => aten.xlogy_Tensor(self: x, other: y);
        /// <summary>xlogy_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor xlogy_(Tensor x, Tensor y) => aten.xlogy__Tensor(self: x, other: y);
        /// <summary>xlogy.Scalar_Other(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor xlogy(Tensor x, Scalar y) => aten.xlogy_Scalar_Other(self: x, other: y);
        /// <summary>xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -&gt; Tensor(a!)</summary>
        public static Tensor xlogy_(Tensor x, Scalar y) => aten.xlogy__Scalar_Other(self: x, other: y);
        /// <summary>true_divide.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor true_divide(Tensor dividend, Tensor divisor) => aten.true_divide_Tensor(self: dividend, other: divisor);
        /// <summary>true_divide_.Tensor(Tensor(a!) self, Tensor other) -&gt; Tensor(a!)</summary>
        public static Tensor true_divide_(Tensor dividend, Tensor divisor) => aten.true_divide__Tensor(self: dividend, other: divisor);
        /// <summary>complex(Tensor real, Tensor imag) -&gt; Tensor</summary>
        public static Tensor complex(Tensor real, Tensor imag) => aten.complex(real: real, imag: imag);
        /// <summary>polar(Tensor abs, Tensor angle) -&gt; Tensor</summary>
        public static Tensor polar(Tensor abs, Tensor angle) => aten.polar(abs: abs, angle: angle);
        /// <summary>eq.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor eq(Tensor left, Tensor right) => aten.eq_Tensor(self: left, other: right);
        /// <summary>eq.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor equal(Tensor tensor, Tensor target) => aten.eq_Tensor(self: tensor, other: target);
        /// <summary>eq.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor eq(Tensor left, Scalar right) => aten.eq_Scalar(self: left, other: right);
        /// <summary>ne.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor ne(Tensor left, Tensor right) => aten.ne_Tensor(self: left, other: right);
        /// <summary>ne.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor not_equal(Tensor tensor, Tensor target) => aten.ne_Tensor(self: tensor, other: target);
        /// <summary>ne.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor ne(Tensor left, Scalar right) => aten.ne_Scalar(self: left, other: right);
        /// <summary>lt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor lt(Tensor left, Tensor right) => aten.lt_Tensor(self: left, other: right);
        /// <summary>lt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor less(Tensor tensor, Tensor target) => aten.lt_Tensor(self: tensor, other: target);
        /// <summary>lt.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor lt(Tensor left, Scalar right) => aten.lt_Scalar(self: left, other: right);
        /// <summary>le.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor le(Tensor left, Tensor right) => aten.le_Tensor(self: left, other: right);
        /// <summary>le.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor less_equal(Tensor tensor, Tensor target) => aten.le_Tensor(self: tensor, other: target);
        /// <summary>le.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor le(Tensor left, Scalar right) => aten.le_Scalar(self: left, other: right);
        /// <summary>gt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor gt(Tensor left, Tensor right) => aten.gt_Tensor(self: left, other: right);
        /// <summary>gt.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor greater(Tensor tensor, Tensor target) => aten.gt_Tensor(self: tensor, other: target);
        /// <summary>gt.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor gt(Tensor left, Scalar right) => aten.gt_Scalar(self: left, other: right);
        /// <summary>ge.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor ge(Tensor left, Tensor right) => aten.ge_Tensor(self: left, other: right);
        /// <summary>ge.Tensor(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor greater_equal(Tensor tensor, Tensor target) => aten.ge_Tensor(self: tensor, other: target);
        /// <summary>ge.Scalar(Tensor self, Scalar other) -&gt; Tensor</summary>
        public static Tensor ge(Tensor left, Scalar right) => aten.ge_Scalar(self: left, other: right);
        /// <summary>allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -&gt; bool</summary>
        public static bool allclose(Tensor tensor, Tensor target, double rtol = 1E-05, double atol = 1E-08, bool equal_nan = false) => aten.allclose(self: tensor, other: target, rtol: rtol, atol: atol, equal_nan: equal_nan);
        /// <summary>isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -&gt; Tensor</summary>
        public static Tensor isclose(Tensor tensor, Tensor other, double rtol = 1E-05, double atol = 1E-08, bool nanEqual = false) => aten.isclose(self: tensor, other: other, rtol: rtol, atol: atol, equal_nan: nanEqual);
        /// <summary>argsort(Tensor self, int dim=-1, bool descending=False) -&gt; Tensor</summary>
        public static Tensor argsort(Tensor input, long dim = -1, bool descending = false) => aten.argsort(self: input, dim: dim, descending: descending);
        /// <summary>kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
        public static (Tensor values, Tensor indices) kthvalue(Tensor input, long k, long? dim, bool keepdim = false) => aten.kthvalue(self: input, k: k, dim: dim, keepdim: keepdim);
        /// <summary>msort(Tensor self) -&gt; Tensor</summary>
        public static Tensor msort(Tensor tensor) => aten.msort(self: tensor);
        /// <summary>isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -&gt; Tensor</summary>
        public static Tensor isin(Tensor tensor, Tensor test_elements, bool assumeUnique = false, bool invert = false) => aten.isin_Tensor_Tensor(elements: tensor, test_elements: test_elements, assume_unique: assumeUnique, invert: invert);
        /// <summary>all(Tensor self) -&gt; Tensor</summary>
        public static Tensor all(Tensor input) => aten.all(self: input);
        /// <summary>all.dim(Tensor self, int dim, bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor all(Tensor input, long dim, bool keepdim = false) => aten.all_dim(self: input, dim: dim, keepdim: keepdim);
        /// <summary>any(Tensor self) -&gt; Tensor</summary>
        public static Tensor any(Tensor input) => aten.any(self: input);
        /// <summary>any.dim(Tensor self, int dim, bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor any(Tensor input, long dim, bool keepdim = false) => aten.any_dim(self: input, dim: dim, keepdim: keepdim);
        /// <summary>amax(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor amax(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => @out is not null ? aten.amax_out(self: input, dim: dims, keepdim: keepdim, @out: @out) : aten.amax(self: input, dim: dims, keepdim: keepdim);
        /// <summary>amax(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor amax(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => @out is not null ? aten.amax_out(self: input, dim: dims.ToArray(), keepdim: keepdim, @out: @out) : aten.amax(self: input, dim: dims.ToArray(), keepdim: keepdim);
        /// <summary>amin(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor amin(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => @out is not null ? aten.amin_out(self: input, dim: dims, keepdim: keepdim, @out: @out) : aten.amin(self: input, dim: dims, keepdim: keepdim);
        /// <summary>amin(Tensor self, int[1] dim=[], bool keepdim=False) -&gt; Tensor</summary>
        public static Tensor amin(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => @out is not null ? aten.amin_out(self: input, dim: dims.ToArray(), keepdim: keepdim, @out: @out) : aten.amin(self: input, dim: dims.ToArray(), keepdim: keepdim);
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
        public static Tensor cumprod(Tensor input, long dim, ScalarType? dtype = null) => aten.cumprod(self: input, dim: dim, dtype: dtype);
        /// <summary>nonzero(Tensor self) -&gt; Tensor</summary>
        public static Tensor nonzero(Tensor input) => aten.nonzero(self: input);
        /// <summary>bincount(Tensor self, Tensor? weights=None, int minlength=0) -&gt; Tensor</summary>
        public static Tensor bincount(Tensor input, Tensor? weights = null, long minlength = 0) => aten.bincount(self: input, weights: weights, minlength: minlength);
        /// <summary>histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -&gt; Tensor</summary>
        public static Tensor histc(Tensor input, long bins = 100, long min = 0, long max = 0) => aten.histc(self: input, bins: bins, min: min, max: max);
        /// <summary>aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -&gt; (Tensor min, Tensor max)</summary>
        public static (Tensor min, Tensor max) aminmax(Tensor input, long? dim = null, bool keepdim = false) => aten.aminmax(self: input, dim: dim, keepdim: keepdim);
        /// <summary>cummax(Tensor self, int dim) -&gt; (Tensor values, Tensor indices)</summary>
        public static (Tensor values, Tensor indices) cummax(Tensor input, long dim) => aten.cummax(self: input, dim: dim);
        /// <summary>cummin(Tensor self, int dim) -&gt; (Tensor values, Tensor indices)</summary>
        public static (Tensor values, Tensor indices) cummin(Tensor input, long dim) => aten.cummin(self: input, dim: dim);
        /// <summary>logcumsumexp(Tensor self, int dim) -&gt; Tensor</summary>
        public static Tensor logcumsumexp(Tensor input, long dim) => aten.logcumsumexp(self: input, dim: dim);
        /// <summary>mode(Tensor self, int dim=-1, bool keepdim=False) -&gt; (Tensor values, Tensor indices)</summary>
        public static (Tensor values, Tensor indices) mode(Tensor input, long dim = -1, bool keepdim = false) => aten.mode(self: input, dim: dim, keepdim: keepdim);
        /// <summary>nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -&gt; Tensor</summary>
        public static Tensor nanmean(Tensor input, int? dim = null, bool keepdim = false, ScalarType? dtype = null) => aten.nanmean(self: input, dim: dim is null ? null : [dim.Value], keepdim: keepdim, dtype: dtype);
        /// <summary>nanmedian(Tensor self) -&gt; Tensor</summary>
        public static Tensor nanmedian(Tensor input) => aten.nanmedian(self: input);
        /// <summary>nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -&gt; Tensor</summary>
        public static Tensor nansum(Tensor input) => aten.nansum(self: input);
        /// <summary>quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -&gt; Tensor</summary>
        public static Tensor quantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => aten.quantile(self: input, q: q, dim: dim, keepdim: keepdim);
        /// <summary>nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -&gt; Tensor</summary>
        public static Tensor nanquantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => aten.nanquantile(self: input, q: q, dim: dim, keepdim: keepdim);
        /// <summary>diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -&gt; Tensor</summary>
        public static Tensor diff(Tensor input, long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) => aten.diff(self: input, n: n, dim: dim, prepend: prepend, append: append);
        /// <summary>dist(Tensor self, Tensor other, Scalar p=2) -&gt; Tensor</summary>
        public static Tensor dist(Tensor input, Tensor other, float p = 2.0f) => aten.dist(self: input, other: other, p: p);
        /// <summary>renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -&gt; Tensor</summary>
        public static Tensor renorm(Tensor input, float p, long dim, float maxnorm) => aten.renorm(self: input, p: p, dim: dim, maxnorm: maxnorm);
        /// <summary>trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -&gt; Tensor</summary>
        public static Tensor trapezoid(Tensor y, Tensor x, long dim = -1) => aten.trapezoid_x(y: y, x: x, dim: dim);
        /// <summary>trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -&gt; Tensor</summary>
        public static Tensor trapz(Tensor y, Tensor x, long dim = -1) => aten.trapezoid_x(y: y, x: x, dim: dim);
        /// <summary>trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -&gt; Tensor</summary>
        public static Tensor trapezoid(Tensor y, double dx = 1, long dim = -1) => aten.trapezoid_dx(y: y, dx: dx, dim: dim);
        /// <summary>trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -&gt; Tensor</summary>
        public static Tensor trapz(Tensor y, double dx = 1, long dim = -1) => aten.trapezoid_dx(y: y, dx: dx, dim: dim);
        /// <summary>cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -&gt; Tensor</summary>
        public static Tensor cumulative_trapezoid(Tensor y, Tensor x, long dim = -1) => aten.cumulative_trapezoid_x(y: y, x: x, dim: dim);
        /// <summary>cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -&gt; Tensor</summary>
        public static Tensor cumulative_trapezoid(Tensor y, double dx = 1, long dim = -1) => aten.cumulative_trapezoid_dx(y: y, dx: dx, dim: dim);
        /// <summary>histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -&gt; (Tensor hist, Tensor bin_edges)</summary>
        public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, Tensor bins, Tensor? weight = null, bool density = false) => aten.histogram_bins_tensor(self: input, bins: bins, weight: weight, density: density);
        /// <summary>cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -&gt; Tensor</summary>
        public static Tensor cov(Tensor input, long correction = 1, Tensor? fweights = null, Tensor? aweights = null) => aten.cov(self: input, correction: correction, fweights: fweights, aweights: aweights);
        /// <summary>corrcoef(Tensor self) -&gt; Tensor</summary>
        public static Tensor corrcoef(Tensor input) => aten.corrcoef(self: input);
        /// <summary>binomial(Tensor count, Tensor prob, Generator? generator=None) -&gt; Tensor</summary>
        public static Tensor binomial(Tensor count, Tensor probs, Generator? generator = null) => aten.binomial(count: count, prob: probs, generator: generator);
        /// <summary>addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor addbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten.addbmm(self: input, batch1: batch1, batch2: batch2, beta: beta, alpha: alpha);
        /// <summary>addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor addbmm_(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten.addbmm_(self: input, batch1: batch1, batch2: batch2, beta: beta, alpha: alpha);
        /// <summary>addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor addmv(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => aten.addmv(self: input, mat: mat1, vec: mat2, beta: beta, alpha: alpha);
        /// <summary>addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor addmv_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => aten.addmv_(self: input, mat: mat1, vec: mat2, beta: beta, alpha: alpha);
        /// <summary>addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor addr(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => aten.addr(self: input, vec1: vec1, vec2: vec2, beta: beta, alpha: alpha);
        /// <summary>addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor addr_(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => aten.addr_(self: input, vec1: vec1, vec2: vec2, beta: beta, alpha: alpha);
        /// <summary>chain_matmul(Tensor[] matrices) -&gt; Tensor</summary>
        public static Tensor chain_matmul(params Tensor[] matrices) => aten.chain_matmul(matrices: matrices);
        /// <summary>inner(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor inner(Tensor input, Tensor vec2) => aten.inner(self: input, other: vec2);
        /// <summary>ger(Tensor self, Tensor vec2) -&gt; Tensor</summary>
        public static Tensor ger(Tensor input, Tensor vec2) => aten.ger(self: input, vec2: vec2);
        /// <summary>vdot(Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor vdot(Tensor input, Tensor target) => aten.vdot(self: input, other: target);
        /// <summary>trace(Tensor self) -&gt; Tensor</summary>
        public static Tensor trace(Tensor input) => aten.trace(self: input);
        /// <summary>bmm(Tensor self, Tensor mat2) -&gt; Tensor</summary>
        public static Tensor bmm(Tensor input, Tensor batch2) => aten.bmm(self: input, mat2: batch2);
        /// <summary>dot(Tensor self, Tensor tensor) -&gt; Tensor</summary>
        public static Tensor dot(Tensor input, Tensor other) => aten.dot(self: input, tensor: other);
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
        /// <summary>broadcast_to(Tensor(a) self, int[] size) -&gt; Tensor(a)</summary>
        public static Tensor broadcast_to(Tensor input, params long[] shape) => aten.broadcast_to(self: input, size: shape);
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
        /// <summary>movedim.int(Tensor(a) self, int source, int destination) -&gt; Tensor(a)</summary>
        public static Tensor movedim(Tensor input, long source, long destination) => aten.movedim_int(self: input, source: source, destination: destination);
        /// <summary>moveaxis.int(Tensor(a) self, int source, int destination) -&gt; Tensor(a)</summary>
        public static Tensor moveaxis(Tensor input, long source, long destination) => aten.moveaxis_int(self: input, source: source, destination: destination);
        /// <summary>moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -&gt; Tensor(a)</summary>
        public static Tensor moveaxis(Tensor input, long[] source, long[] destination) => aten.moveaxis_intlist(self: input, source: source, destination: destination);
        /// <summary>moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -&gt; Tensor(a)</summary>
        public static Tensor moveaxis(Tensor input, (long, long) source, (long, long) destination) => aten.moveaxis_intlist(self: input, source: [source.Item1, source.Item2], destination: [destination.Item1, destination.Item2]);
        /// <summary>moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -&gt; Tensor(a)</summary>
        public static Tensor moveaxis(Tensor input, (long, long, long) source, (long, long, long) destination) => aten.moveaxis_intlist(self: input, source: [source.Item1, source.Item2, source.Item3], destination: [destination.Item1, destination.Item2, destination.Item3]);
        /// <summary>moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -&gt; Tensor(a)</summary>
        public static Tensor moveaxis(Tensor input, (long, long, long, long) source, (long, long, long, long) destination) => aten.moveaxis_intlist(self: input, source: [source.Item1, source.Item2, source.Item3, source.Item4], destination: [destination.Item1, destination.Item2, destination.Item3, destination.Item4]);
        /// <summary>movedim.intlist(Tensor(a) self, int[] source, int[] destination) -&gt; Tensor(a)</summary>
        public static Tensor movedim(Tensor input, long[] source, long[] destination) => aten.movedim_intlist(self: input, source: source, destination: destination);
        /// <summary>narrow(Tensor(a) self, int dim, int start, int length) -&gt; Tensor(a)</summary>
        public static Tensor narrow(Tensor input, long dim, long start, long length) => aten.narrow(self: input, dim: dim, start: start, length: length);
        /// <summary>repeat_interleave.self_int(Tensor self, int repeats, int? dim=None, *, int? output_size=None) -&gt; Tensor</summary>
        public static Tensor repeat_interleave(Tensor input, long repeats, long? dim = null, long? output_size = null) => aten.repeat_interleave_self_int(self: input, repeats: repeats, dim: dim, output_size: output_size);
        /// <summary>repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -&gt; Tensor</summary>
        public static Tensor repeat_interleave(Tensor input, Tensor repeats, long? dim = null, long? output_size = null) => aten.repeat_interleave_self_Tensor(self: input, repeats: repeats, dim: dim, output_size: output_size);
        /// <summary>roll(Tensor self, int[1] shifts, int[1] dims=[]) -&gt; Tensor</summary>
        public static Tensor roll(Tensor input, long[] shifts) => aten.roll(self: input, shifts: shifts);
        /// <summary>roll(Tensor self, int[1] shifts, int[1] dims=[]) -&gt; Tensor</summary>
        public static Tensor roll(Tensor input, long[] shifts, long[] dims) => aten.roll(self: input, shifts: shifts, dims: dims);
        /// <summary>roll(Tensor self, int[1] shifts, int[1] dims=[]) -&gt; Tensor</summary>
        public static Tensor roll(Tensor input, (long, long) shifts, (long, long) dims) => aten.roll(self: input, shifts: [shifts.Item1, shifts.Item2], dims: [dims.Item1, dims.Item2]);
        /// <summary>roll(Tensor self, int[1] shifts, int[1] dims=[]) -&gt; Tensor</summary>
        public static Tensor roll(Tensor input, (long, long, long) shifts, (long, long, long) dims) => aten.roll(self: input, shifts: [shifts.Item1, shifts.Item2, shifts.Item3], dims: [dims.Item1, dims.Item2, dims.Item3]);
        /// <summary>select.int(Tensor(a) self, int dim, int index) -&gt; Tensor(a)</summary>
        public static Tensor select(Tensor input, long dim, long index) => aten.select_int(self: input, dim: dim, index: index);
        /// <summary>t(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor t(Tensor input) => aten.t(self: input);
        /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
        public static Tensor transpose(Tensor input, long dim0, long dim1) => aten.transpose_int(self: input, dim0: dim0, dim1: dim1);
        /// <summary>transpose.int(Tensor(a) self, int dim0, int dim1) -&gt; Tensor(a)</summary>
        public static Tensor swapaxes(Tensor input, long axis0, long axis1) => aten.transpose_int(self: input, dim0: axis0, dim1: axis1);
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
        public static Tensor[] unbind(Tensor input, long dim = 0) => aten.unbind_int(self: input, dim: dim);
        /// <summary>unsqueeze(Tensor(a) self, int dim) -&gt; Tensor(a)</summary>
        public static Tensor unsqueeze(Tensor input, long dim) => aten.unsqueeze(self: input, dim: dim);
        /// <summary>unsqueeze_(Tensor(a!) self, int dim) -&gt; Tensor(a!)</summary>
        public static Tensor unsqueeze_(Tensor input, long dim) => aten.unsqueeze_(self: input, dim: dim);
        /// <summary>view_as_complex(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor view_as_complex(Tensor input) => aten.view_as_complex(self: input);
        /// <summary>view_as_real(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor view_as_real(Tensor input) => aten.view_as_real(self: input);
        /// <summary>adjoint(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor adjoint(Tensor input) => aten.adjoint(self: input);
        /// <summary>argwhere(Tensor self) -&gt; Tensor</summary>
        public static Tensor argwhere(Tensor input) => aten.argwhere(self: input);
        /// <summary>block_diag(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor block_diag(params Tensor[] tensors) => aten.block_diag(tensors: tensors);
        /// <summary>cartesian_prod(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor cartesian_prod(params Tensor[] tensors) => aten.cartesian_prod(tensors: tensors);
        /// <summary>cartesian_prod(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor cartesian_prod(IList<Tensor> tensors) => aten.cartesian_prod(tensors: tensors);
        /// <summary>cartesian_prod(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) => aten.cartesian_prod(tensors: tensors.ToArray());
        /// <summary>column_stack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor column_stack(params Tensor[] tensors) => aten.column_stack(tensors: tensors);
        /// <summary>column_stack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor column_stack(IList<Tensor> tensors) => aten.column_stack(tensors: tensors);
        /// <summary>column_stack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => aten.column_stack(tensors: tensors.ToArray());
        /// <summary>combinations(Tensor self, int r=2, bool with_replacement=False) -&gt; Tensor</summary>
        public static Tensor combinations(Tensor input, int r = 2, bool with_replacement = false) => aten.combinations(self: input, r: r, with_replacement: with_replacement);
        /// <summary>dstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor dstack(params Tensor[] tensors) => aten.dstack(tensors: tensors);
        /// <summary>dstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor dstack(IList<Tensor> tensors) => aten.dstack(tensors: tensors);
        /// <summary>dstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor dstack(ReadOnlySpan<Tensor> tensors) => aten.dstack(tensors: tensors.ToArray());
        /// <summary>dstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor dstack(IEnumerable<Tensor> tensors) => aten.dstack(tensors: tensors);
        /// <summary>hstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor hstack(params Tensor[] tensors) => aten.hstack(tensors: tensors);
        /// <summary>hstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor hstack(IList<Tensor> tensors) => aten.hstack(tensors: tensors);
        /// <summary>hstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => aten.hstack(tensors: tensors.ToArray());
        /// <summary>hstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor hstack(IEnumerable<Tensor> tensors) => aten.hstack(tensors: tensors);
        /// <summary>row_stack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor row_stack(params Tensor[] tensors) => aten.row_stack(tensors: tensors);
        /// <summary>row_stack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor row_stack(IList<Tensor> tensors) => aten.row_stack(tensors: tensors);
        /// <summary>row_stack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => aten.row_stack(tensors: tensors.ToArray());
        /// <summary>vstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor vstack(Tensor[] tensors) => aten.vstack(tensors: tensors);
        /// <summary>vstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor vstack(IList<Tensor> tensors) => aten.vstack(tensors: tensors);
        /// <summary>vstack(Tensor[] tensors) -&gt; Tensor</summary>
        public static Tensor vstack(ReadOnlySpan<Tensor> tensors) => aten.vstack(tensors: tensors.ToArray());
        /// <summary>diagflat(Tensor self, int offset=0) -&gt; Tensor</summary>
        public static Tensor diagflat(Tensor input, long offset = 0) => aten.diagflat(self: input, offset: offset);
        /// <summary>diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -&gt; Tensor</summary>
        public static Tensor diagonal_scatter(Tensor input, Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) => aten.diagonal_scatter(self: input, src: src, offset: offset, dim1: dim1, dim2: dim2);
        /// <summary>select_scatter(Tensor self, Tensor src, int dim, int index) -&gt; Tensor</summary>
        public static Tensor select_scatter(Tensor input, Tensor src, long dim, long index) => aten.select_scatter(self: input, src: src, dim: dim, index: index);
        /// <summary>slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -&gt; Tensor</summary>
        public static Tensor slice_scatter(Tensor input, Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) => aten.slice_scatter(self: input, src: src, dim: dim, start: start, end: end, step: step);
        /// <summary>ravel(Tensor(a) self) -&gt; Tensor(a)</summary>
        public static Tensor ravel(Tensor input) => aten.ravel(self: input);
        /// <summary>tensor_split.indices(Tensor(a -&gt; *) self, int[] indices, int dim=0) -&gt; Tensor(a)[]</summary>
        public static Tensor[] tensor_split(Tensor input, long[] indices_or_sections, long dim = 0) => aten.tensor_split_indices(self: input, indices: indices_or_sections, dim: dim);
        /// <summary>tensor_split.sections(Tensor(a -&gt; *) self, int sections, int dim=0) -&gt; Tensor(a)[]</summary>
        public static Tensor[] tensor_split(Tensor input, long indices_or_sections, long dim = 0) => aten.tensor_split_sections(self: input, sections: indices_or_sections, dim: dim);
        /// <summary>tensor_split.tensor_indices_or_sections(Tensor(a -&gt; *) self, Tensor tensor_indices_or_sections, int dim=0) -&gt; Tensor(a)[]</summary>
        public static Tensor[] tensor_split(Tensor input, Tensor indices_or_sections, long dim = 0) => aten.tensor_split_tensor_indices_or_sections(self: input, tensor_indices_or_sections: indices_or_sections, dim: dim);
        /// <summary>hsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
        public static Tensor[] hsplit(Tensor input, long[] indices_or_sections) => aten.hsplit_array(self: input, indices: indices_or_sections);
        /// <summary>hsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
        public static Tensor[] hsplit(Tensor input, (long, long) indices_or_sections) => aten.hsplit_array(self: input, indices: [indices_or_sections.Item1, indices_or_sections.Item2]);
        /// <summary>hsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
        public static Tensor[] hsplit(Tensor input, (long, long, long) indices_or_sections) => aten.hsplit_array(self: input, indices: [indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3]);
        /// <summary>hsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
        public static Tensor[] hsplit(Tensor input, (long, long, long, long) indices_or_sections) => aten.hsplit_array(self: input, indices: [indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4]);
        /// <summary>hsplit.int(Tensor(a -&gt; *) self, int sections) -&gt; Tensor(a)[]</summary>
        public static Tensor[] hsplit(Tensor input, long indices_or_sections) => aten.hsplit_int(self: input, sections: indices_or_sections);
        /// <summary>vsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
        public static Tensor[] vsplit(Tensor input, long[] indices_or_sections) => aten.vsplit_array(self: input, indices: indices_or_sections);
        /// <summary>dsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
        public static Tensor[] dsplit(Tensor input, long[] indices_or_sections) => aten.dsplit_array(self: input, indices: indices_or_sections);
        /// <summary>dsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
        public static Tensor[] dsplit(Tensor input, (long, long) indices_or_sections) => aten.dsplit_array(self: input, indices: [indices_or_sections.Item1, indices_or_sections.Item2]);
        /// <summary>dsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
        public static Tensor[] dsplit(Tensor input, (long, long, long) indices_or_sections) => aten.dsplit_array(self: input, indices: [indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3]);
        /// <summary>dsplit.array(Tensor(a -&gt; *) self, int[] indices) -&gt; Tensor(a)[]</summary>
        public static Tensor[] dsplit(Tensor input, (long, long, long, long) indices_or_sections) => aten.dsplit_array(self: input, indices: [indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4]);
        /// <summary>dsplit.int(Tensor(a -&gt; *) self, int sections) -&gt; Tensor(a)[]</summary>
        public static Tensor[] dsplit(Tensor input, long size) => aten.dsplit_int(self: input, sections: size);
        /// <summary>gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -&gt; Tensor</summary>
        public static Tensor gather(Tensor input, long dim, Tensor index, bool sparse_grad = false) => aten.gather(self: input, dim: dim, index: index, sparse_grad: sparse_grad);
        /// <summary>index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -&gt; Tensor</summary>
        public static Tensor index_add(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) => aten.index_add(self: input, dim: dim, index: index, source: source, alpha: alpha);
        /// <summary>index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -&gt; Tensor(a!)</summary>
        public static Tensor index_add_(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) => aten.index_add_(self: input, dim: dim, index: index, source: source, alpha: alpha);
        /// <summary>index_copy(Tensor self, int dim, Tensor index, Tensor source) -&gt; Tensor</summary>
        public static Tensor index_copy(Tensor input, long dim, Tensor index, Tensor source) => aten.index_copy(self: input, dim: dim, index: index, source: source);
        /// <summary>index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -&gt; Tensor(a!)</summary>
        public static Tensor index_copy_(Tensor input, long dim, Tensor index, Tensor source) => aten.index_copy_(self: input, dim: dim, index: index, source: source);
        /// <summary>index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -&gt; Tensor</summary>
        public static Tensor index_fill(Tensor input, long dim, Tensor index, Scalar value) => aten.index_fill_int_Scalar(self: input, dim: dim, index: index, value: value);
        /// <summary>index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -&gt; Tensor(a!)</summary>
        public static Tensor index_fill_(Tensor input, long dim, Tensor index, Scalar value) => aten.index_fill__int_Scalar(self: input, dim: dim, index: index, value: value);
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
        public static Tensor scatter(Tensor input, long dim, Tensor index, Scalar src) => aten.scatter_value(self: input, dim: dim, index: index, value: src);
        /// <summary>scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -&gt; Tensor(a!)</summary>
        public static Tensor scatter_(Tensor input, long dim, Tensor index, Scalar src) => aten.scatter__value(self: input, dim: dim, index: index, value: src);
        /// <summary>scatter_add(Tensor self, int dim, Tensor index, Tensor src) -&gt; Tensor</summary>
        public static Tensor scatter_add(Tensor input, long dim, Tensor index, Tensor src) => aten.scatter_add(self: input, dim: dim, index: index, src: src);
        /// <summary>scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -&gt; Tensor(a!)</summary>
        public static Tensor scatter_add_(Tensor input, long dim, Tensor index, Tensor src) => aten.scatter_add_(self: input, dim: dim, index: index, src: src);
        /// <summary>take(Tensor self, Tensor index) -&gt; Tensor</summary>
        public static Tensor take(Tensor input, Tensor index) => aten.take(self: input, index: index);
        /// <summary>take_along_dim(Tensor self, Tensor indices, int? dim=None) -&gt; Tensor</summary>
        public static Tensor take_along_dim(Tensor input, Tensor indices, long dim = 0L) => aten.take_along_dim(self: input, indices: indices, dim: dim);
        /// <summary>where.self(Tensor condition, Tensor self, Tensor other) -&gt; Tensor</summary>
        public static Tensor where(Tensor condition, Tensor x, Tensor y) => aten.where_self(condition: condition, self: x, other: y);
        /// <summary>searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -&gt; Tensor</summary>
        public static Tensor searchsorted(Tensor sorted_sequence, Tensor values, bool out_int32 = false, bool right = false, Tensor? sorter = null) => aten.searchsorted_Tensor(sorted_sequence: sorted_sequence, self: values, out_int32: out_int32, right: right, sorter: sorter);
        /// <summary>searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -&gt; Tensor</summary>
        public static Tensor searchsorted(Tensor sorted_sequence, Scalar values, bool out_int32, bool right, Tensor? sorter) => aten.searchsorted_Scalar(sorted_sequence: sorted_sequence, self: values, out_int32: out_int32, right: right, sorter: sorter);
        /// <summary>bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -&gt; Tensor</summary>
        public static Tensor bucketize(Tensor input, Tensor boundaries, bool outInt32 = false, bool right = false) => aten.bucketize_Tensor(self: input, boundaries: boundaries, out_int32: outInt32, right: right);
        /// <summary>normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -&gt; Tensor</summary>
        public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null) => aten.normal_Tensor_Tensor(mean: mean, std: std, generator: generator);
        /// <summary>_standard_gamma(Tensor self, Generator? generator=None) -&gt; Tensor</summary>
        public static Tensor _standard_gamma(Tensor input, Generator? generator = null) => aten._standard_gamma(self: input, generator: generator);
        /// <summary>_sample_dirichlet(Tensor self, Generator? generator=None) -&gt; Tensor</summary>
        public static Tensor _sample_dirichlet(Tensor input, Generator? generator = null) => aten._sample_dirichlet(self: input, generator: generator);
        /// <summary>multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -&gt; Tensor</summary>
        public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) => aten.multinomial(self: input, num_samples: num_samples, replacement: replacement, generator: generator);
        /// <summary>cholesky(Tensor self, bool upper=False) -&gt; Tensor</summary>
        public static Tensor cholesky(Tensor input) => aten.cholesky(self: input);
        /// <summary>cholesky(Tensor self, bool upper=False) -&gt; Tensor</summary>
        public static Tensor cholesky(Tensor input, bool upper) => aten.cholesky(self: input, upper: upper);
        /// <summary>cholesky_inverse(Tensor self, bool upper=False) -&gt; Tensor</summary>
        public static Tensor cholesky_inverse(Tensor input, bool upper = false) => aten.cholesky_inverse(self: input, upper: upper);
        /// <summary>cholesky_solve(Tensor self, Tensor input2, bool upper=False) -&gt; Tensor</summary>
        public static Tensor cholesky_solve(Tensor input, Tensor input2, bool upper = false) => aten.cholesky_solve(self: input, input2: input2, upper: upper);
        /// <summary>det(Tensor self) -&gt; Tensor</summary>
        public static Tensor det(Tensor input) => aten.det(self: input);
        /// <summary>logdet(Tensor self) -&gt; Tensor</summary>
        public static Tensor logdet(Tensor input) => aten.logdet(self: input);
        /// <summary>inverse(Tensor self) -&gt; Tensor</summary>
        public static Tensor inverse(Tensor input) => aten.inverse(self: input);
        /// <summary>geqrf(Tensor self) -&gt; (Tensor a, Tensor tau)</summary>
        public static (Tensor a, Tensor tau) geqrf(Tensor input) => aten.geqrf(self: input);
        /// <summary>orgqr(Tensor self, Tensor input2) -&gt; Tensor</summary>
        public static Tensor orgqr(Tensor input, Tensor tau) => aten.orgqr(self: input, input2: tau);
        /// <summary>ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -&gt; Tensor</summary>
        public static Tensor ormqr(Tensor input, Tensor tau, Tensor other, bool left = true, bool transpose = false) => aten.ormqr(self: input, input2: tau, input3: other, left: left, transpose: transpose);
        /// <summary>matrix_exp(Tensor self) -&gt; Tensor</summary>
        public static Tensor matrix_exp(Tensor input) => aten.matrix_exp(self: input);
        /// <summary>matrix_power(Tensor self, int n) -&gt; Tensor</summary>
        public static Tensor matrix_power(Tensor input, int n) => aten.matrix_power(self: input, n: n);
        /// <summary>lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -&gt; (Tensor P, Tensor L, Tensor U)</summary>
        public static (Tensor P, Tensor L, Tensor U) lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data = true, bool unpack_pivots = true) => aten.lu_unpack(LU_data: LU_data, LU_pivots: LU_pivots, unpack_data: unpack_data, unpack_pivots: unpack_pivots);
        /// <summary>lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -&gt; Tensor</summary>
        public static Tensor lu_solve(Tensor b, Tensor LU_data, Tensor LU_pivots) => aten.lu_solve(self: b, LU_data: LU_data, LU_pivots: LU_pivots);
        public static partial class nn
        {
            public static partial class functional
            {
                /// <summary>relu(Tensor self) -&gt; Tensor</summary>
                public static Tensor relu(Tensor x, bool inplace = false) => inplace ? aten.relu_(self: x) : aten.relu(self: x);
                /// <summary>sigmoid(Tensor self) -&gt; Tensor</summary>
                public static Tensor sigmoid(Tensor x, bool inplace) => inplace ? aten.sigmoid_(self: x) : aten.sigmoid(self: x);
                /// <summary>silu(Tensor self) -&gt; Tensor</summary>
                public static Tensor silu(Tensor x, bool inplace = false) => inplace ? aten.silu_(self: x) : aten.silu(self: x);
                /// <summary>silu(Tensor self) -&gt; Tensor</summary>
                public static Tensor SiLU(Tensor x, bool inplace = false) => inplace ? aten.silu_(self: x) : aten.silu(self: x);
                /// <summary>tanh(Tensor self) -&gt; Tensor</summary>
                public static Tensor tanh(Tensor x, bool inplace = false) => inplace ? aten.tanh_(self: x) : aten.tanh(self: x);
                /// <summary>bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -&gt; Tensor</summary>
                public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) => aten.bilinear(input1: input1, input2: input2, weight: weight, bias: bias);
                /// <summary>dropout(Tensor input, float p, bool train) -&gt; Tensor</summary>
                public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => inplace ? aten.dropout_(self: input, p: p, train: training) : aten.dropout(input: input, p: p, train: training);
                /// <summary>alpha_dropout(Tensor input, float p, bool train) -&gt; Tensor</summary>
                public static Tensor alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) => inplace ? aten.alpha_dropout_(self: input, p: p, train: training) : aten.alpha_dropout(input: input, p: p, train: training);
                /// <summary>feature_dropout(Tensor input, float p, bool train) -&gt; Tensor</summary>
                public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => inplace ? aten.feature_dropout_(self: input, p: p, train: training) : aten.feature_dropout(input: input, p: p, train: training);
                /// <summary>feature_dropout(Tensor input, float p, bool train) -&gt; Tensor</summary>
                public static Tensor dropout3d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => inplace ? aten.feature_dropout_(self: input, p: p, train: training) : aten.feature_dropout(input: input, p: p, train: training);
                /// <summary>feature_alpha_dropout(Tensor input, float p, bool train) -&gt; Tensor</summary>
                public static Tensor feature_alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) => inplace ? aten.feature_alpha_dropout_(self: input, p: p, train: training) : aten.feature_alpha_dropout(input: input, p: p, train: training);
                /// <summary>celu(Tensor self, Scalar alpha=1.) -&gt; Tensor</summary>
                public static Tensor celu(Tensor x, double alpha, bool inplace = false) => inplace ? aten.celu_(self: x, alpha: alpha) : aten.celu(self: x, alpha: alpha);
                /// <summary>elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -&gt; Tensor</summary>
                public static Tensor elu(Tensor x, double alpha, bool inplace = false) => inplace ? aten.elu_(self: x, alpha: alpha) : aten.elu(self: x, alpha: alpha);
                /// <summary>glu(Tensor self, int dim=-1) -&gt; Tensor</summary>
                public static Tensor glu(Tensor input, long dim = -1) => aten.glu(self: input, dim: dim);
                /// <summary>hardshrink(Tensor self, Scalar lambd=0.5) -&gt; Tensor</summary>
                public static Tensor hardshrink(Tensor x, double lambda = 0.5) => aten.hardshrink(self: x, lambd: lambda);
                /// <summary>hardshrink(Tensor self, Scalar lambd=0.5) -&gt; Tensor</summary>
                public static Tensor Hardshrink(Tensor x, double lambda = 0.5) => aten.hardshrink(self: x, lambd: lambda);
                /// <summary>hardsigmoid(Tensor self) -&gt; Tensor</summary>
                public static Tensor hardsigmoid(Tensor input, bool inplace = false) => inplace ? aten.hardsigmoid_(self: input) : aten.hardsigmoid(self: input);
                /// <summary>hardswish(Tensor self) -&gt; Tensor</summary>
                public static Tensor hardswish(Tensor input, bool inplace = false) => inplace ? aten.hardswish_(self: input) : aten.hardswish(self: input);
                /// <summary>hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -&gt; Tensor</summary>
                public static Tensor hardtanh(Tensor x, double min_val = -1.0, double max_val = 1.0, bool inplace = false) => inplace ? aten.hardtanh_(self: x, min_val: min_val, max_val: max_val) : aten.hardtanh(self: x, min_val: min_val, max_val: max_val);
                /// <summary>hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -&gt; Tensor</summary>
                public static Tensor Hardtanh(Tensor x, double min_val = -1.0, double max_val = 1.0, bool inplace = false) => inplace ? aten.hardtanh_(self: x, min_val: min_val, max_val: max_val) : aten.hardtanh(self: x, min_val: min_val, max_val: max_val);
                /// <summary>leaky_relu(Tensor self, Scalar negative_slope=0.01) -&gt; Tensor</summary>
                public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) => inplace ? aten.leaky_relu_(self: input, negative_slope: negative_slope) : aten.leaky_relu(self: input, negative_slope: negative_slope);
                /// <summary>log_sigmoid(Tensor self) -&gt; Tensor</summary>
                public static Tensor logsigmoid(Tensor x) => aten.log_sigmoid(self: x);
                /// <summary>mish(Tensor self) -&gt; Tensor</summary>
                public static Tensor mish(Tensor x, bool inplace = false) => inplace ? aten.mish_(self: x) : aten.mish(self: x);
                /// <summary>prelu(Tensor self, Tensor weight) -&gt; Tensor</summary>
                public static Tensor prelu(Tensor input, Tensor weight) => aten.prelu(self: input, weight: weight);
                /// <summary>relu6(Tensor self) -&gt; Tensor</summary>
                public static Tensor relu6(Tensor x, bool inplace = false) => inplace ? aten.relu6_(self: x) : aten.relu6(self: x);
                /// <summary>rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -&gt; Tensor</summary>
                public static Tensor rrelu(Tensor x, double lower = 1.0 / 8, double upper = 1.0 / 3, bool inplace = false) => inplace ? aten.rrelu_(self: x, lower: lower, upper: upper) : aten.rrelu(self: x, lower: lower, upper: upper);
                /// <summary>selu(Tensor self) -&gt; Tensor</summary>
                public static Tensor selu(Tensor x, bool inplace = false) => inplace ? aten.selu_(self: x) : aten.selu(self: x);
                /// <summary>softshrink(Tensor self, Scalar lambd=0.5) -&gt; Tensor</summary>
                public static Tensor softshrink(Tensor x, double lambda = 0.5) => aten.softshrink(self: x, lambd: lambda);
                /// <summary>softshrink(Tensor self, Scalar lambd=0.5) -&gt; Tensor</summary>
                public static Tensor Softshrink(Tensor x, double lambda = 0.5) => aten.softshrink(self: x, lambd: lambda);
                /// <summary>threshold(Tensor self, Scalar threshold, Scalar value) -&gt; Tensor</summary>
                public static Tensor threshold(Tensor x, double threshold, double value, bool inplace = false) => inplace ? aten.threshold_(self: x, threshold: threshold, value: value) : aten.threshold(self: x, threshold: threshold, value: value);
                /// <summary>threshold(Tensor self, Scalar threshold, Scalar value) -&gt; Tensor</summary>
                public static Tensor Threshold(Tensor x, double threshold, double value, bool inplace = false) => inplace ? aten.threshold_(self: x, threshold: threshold, value: value) : aten.threshold(self: x, threshold: threshold, value: value);
                /// <summary>mse_loss(Tensor self, Tensor target, int reduction=1) -&gt; Tensor</summary>
                public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => aten.mse_loss(self: input, target: target, reduction: (long)reduction);
                /// <summary>l1_loss(Tensor self, Tensor target, int reduction=1) -&gt; Tensor</summary>
                public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => aten.l1_loss(self: input, target: target, reduction: (long)reduction);
                /// <summary>binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -&gt; Tensor</summary>
                public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) => aten.binary_cross_entropy(self: input, target: target, weight: weight, reduction: (long)reduction);
                /// <summary>nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -&gt; Tensor</summary>
                public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) => aten.nll_loss_nd(self: input, target: target, weight: weight, reduction: (long)reduction);
                /// <summary>cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -&gt; Tensor</summary>
                public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1E-08) => aten.cosine_similarity(x1: x1, x2: x2, dim: dim, eps: eps);
                /// <summary>pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -&gt; Tensor</summary>
                public static Tensor pairwise_distance(Tensor input1, Tensor input2, double p = 2, double eps = 1E-06, bool keepdim = false) => aten.pairwise_distance(x1: input1, x2: input2, p: p, eps: eps, keepdim: keepdim);
                /// <summary>cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -&gt; Tensor</summary>
                public static Tensor cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) => aten.cosine_embedding_loss(input1: input1, input2: input2, target: target, margin: margin, reduction: (long)reduction);
                /// <summary>hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -&gt; Tensor</summary>
                public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 0.0, Reduction reduction = Reduction.Mean) => aten.hinge_embedding_loss(self: input, target: target, margin: margin, reduction: (long)reduction);
                /// <summary>margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -&gt; Tensor</summary>
                public static Tensor margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) => aten.margin_ranking_loss(input1: input1, input2: input2, target: target, margin: margin, reduction: (long)reduction);
                /// <summary>multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -&gt; Tensor</summary>
                public static Tensor multi_label_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => aten.multilabel_margin_loss(self: input, target: target, reduction: (long)reduction);
                /// <summary>multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -&gt; Tensor</summary>
                public static Tensor multi_margin_loss(Tensor input, Tensor target, int p = 1, double margin = 1.0, Tensor? weight = null, Reduction reduction = Reduction.Mean) => aten.multi_margin_loss(self: input, target: target, p: p, margin: margin, weight: weight, reduction: (long)reduction);
                /// <summary>soft_margin_loss(Tensor self, Tensor target, int reduction=1) -&gt; Tensor</summary>
                public static Tensor soft_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => aten.soft_margin_loss(self: input, target: target, reduction: (long)reduction);
                /// <summary>triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -&gt; Tensor</summary>
                public static Tensor triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double margin = 1, long p = 2, double eps = 1E-06, bool swap = false, Reduction reduction = Reduction.Mean) => aten.triplet_margin_loss(anchor: anchor, positive: positive, negative: negative, margin: margin, p: p, eps: eps, swap: swap, reduction: (long)reduction);
                /// <summary>poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -&gt; Tensor</summary>
                public static Tensor poisson_nll_loss(Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) => aten.poisson_nll_loss(input: input, target: target, log_input: log_input, full: full, eps: eps, reduction: (long)reduction);
                /// <summary>adaptive_avg_pool1d(Tensor self, int[1] output_size) -&gt; Tensor</summary>
                public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) => aten.adaptive_avg_pool1d(self: input, output_size: [output_size]);
                /// <summary>adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -&gt; Tensor</summary>
                public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) => aten.adaptive_avg_pool2d(self: input, output_size: output_size);
                /// <summary>adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -&gt; Tensor</summary>
                public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) => aten.adaptive_avg_pool2d(self: input, output_size: [output_size.Item1, output_size.Item2]);
                /// <summary>adaptive_avg_pool3d(Tensor self, int[3] output_size) -&gt; Tensor</summary>
                public static Tensor adaptive_avg_pool3d(Tensor input, long[] output_size) => aten.adaptive_avg_pool3d(self: input, output_size: output_size);
                /// <summary>adaptive_avg_pool3d(Tensor self, int[3] output_size) -&gt; Tensor</summary>
                public static Tensor adaptive_avg_pool3d(Tensor input, (long, long, long) output_size) => aten.adaptive_avg_pool3d(self: input, output_size: [output_size.Item1, output_size.Item2, output_size.Item3]);
                /// <summary>adaptive_max_pool1d(Tensor self, int[1] output_size) -&gt; (Tensor, Tensor)</summary>
                public static (Tensor Values, Tensor Indices) adaptive_max_pool1d_with_indices(Tensor input, long output_size) => aten.adaptive_max_pool1d(self: input, output_size: [output_size]);
                /// <summary>adaptive_max_pool2d(Tensor self, int[2] output_size) -&gt; (Tensor, Tensor)</summary>
                public static (Tensor Values, Tensor Indices) adaptive_max_pool2d_with_indices(Tensor input, long[] output_size) => aten.adaptive_max_pool2d(self: input, output_size: output_size);
                /// <summary>adaptive_max_pool3d(Tensor self, int[3] output_size) -&gt; (Tensor, Tensor)</summary>
                public static (Tensor Values, Tensor Indices) adaptive_max_pool3d_with_indices(Tensor input, long[] output_size) => aten.adaptive_max_pool3d(self: input, output_size: output_size);
                /// <summary>pixel_shuffle(Tensor self, int upscale_factor) -&gt; Tensor</summary>
                public static Tensor pixel_shuffle(Tensor input, long upscale_factor) => aten.pixel_shuffle(self: input, upscale_factor: upscale_factor);
                /// <summary>pixel_unshuffle(Tensor self, int downscale_factor) -&gt; Tensor</summary>
                public static Tensor pixel_unshuffle(Tensor input, long downscale_factor) => aten.pixel_unshuffle(self: input, downscale_factor: downscale_factor);
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
        static readonly Op op_isreal = new("aten::isreal", "");
        internal static Tensor isreal(Tensor self) { var c = new Call(op_isreal); c.Arg(self); return c.Tensor(); }
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
        static readonly Op op_conj_physical = new("aten::conj_physical", "");
        internal static Tensor conj_physical(Tensor self) { var c = new Call(op_conj_physical); c.Arg(self); return c.Tensor(); }
        static readonly Op op_conj_physical_ = new("aten::conj_physical_", "");
        internal static Tensor conj_physical_(Tensor self) { var c = new Call(op_conj_physical_); c.Arg(self); return c.Run(self); }
        static readonly Op op_i0 = new("aten::i0", "");
        internal static Tensor i0(Tensor self) { var c = new Call(op_i0); c.Arg(self); return c.Tensor(); }
        static readonly Op op_i0_ = new("aten::i0_", "");
        internal static Tensor i0_(Tensor self) { var c = new Call(op_i0_); c.Arg(self); return c.Run(self); }
        static readonly Op op_logit = new("aten::logit", "");
        internal static Tensor logit(Tensor self, double? eps = null) { var c = new Call(op_logit); c.Arg(self); c.Arg(eps); return c.Tensor(); }
        static readonly Op op_logit_ = new("aten::logit_", "");
        internal static Tensor logit_(Tensor self, double? eps = null) { var c = new Call(op_logit_); c.Arg(self); c.Arg(eps); return c.Run(self); }
        static readonly Op op_mvlgamma = new("aten::mvlgamma", "");
        internal static Tensor mvlgamma(Tensor self, long p) { var c = new Call(op_mvlgamma); c.Arg(self); c.Arg(p); return c.Tensor(); }
        static readonly Op op_mvlgamma_ = new("aten::mvlgamma_", "");
        internal static Tensor mvlgamma_(Tensor self, long p) { var c = new Call(op_mvlgamma_); c.Arg(self); c.Arg(p); return c.Run(self); }
        static readonly Op op_polygamma = new("aten::polygamma", "");
        internal static Tensor polygamma(long n, Tensor self) { var c = new Call(op_polygamma); c.Arg(n); c.Arg(self); return c.Tensor(); }
        static readonly Op op_polygamma_ = new("aten::polygamma_", "");
        internal static Tensor polygamma_(Tensor self, long n) { var c = new Call(op_polygamma_); c.Arg(self); c.Arg(n); return c.Run(self); }
        static readonly Op op_positive = new("aten::positive", "");
        internal static Tensor positive(Tensor self) { var c = new Call(op_positive); c.Arg(self); return c.Tensor(); }
        static readonly Op op_real = new("aten::real", "");
        internal static Tensor real(Tensor self) { var c = new Call(op_real); c.Arg(self); return c.Tensor(); }
        static readonly Op op_imag = new("aten::imag", "");
        internal static Tensor imag(Tensor self) { var c = new Call(op_imag); c.Arg(self); return c.Tensor(); }
        static readonly Op op_resolve_conj = new("aten::resolve_conj", "");
        internal static Tensor resolve_conj(Tensor self) { var c = new Call(op_resolve_conj); c.Arg(self); return c.Tensor(); }
        static readonly Op op_resolve_neg = new("aten::resolve_neg", "");
        internal static Tensor resolve_neg(Tensor self) { var c = new Call(op_resolve_neg); c.Arg(self); return c.Tensor(); }
        static readonly Op op_frexp_Tensor = new("aten::frexp", "Tensor");
        internal static (Tensor, Tensor) frexp_Tensor(Tensor self) { var c = new Call(op_frexp_Tensor); c.Arg(self); return c.Tensors2(); }
        static readonly Op op_poisson = new("aten::poisson", "");
        internal static Tensor poisson(Tensor self, Generator? generator = null) { var c = new Call(op_poisson); c.Arg(self); c.Arg(generator); return c.Tensor(); }
        static readonly Op op_is_nonzero = new("aten::is_nonzero", "");
        internal static bool is_nonzero(Tensor self) { var c = new Call(op_is_nonzero); c.Arg(self); return c.Bool(); }
        static readonly Op op_is_conj = new("aten::is_conj", "");
        internal static bool is_conj(Tensor self) { var c = new Call(op_is_conj); c.Arg(self); return c.Bool(); }
        static readonly Op op_is_neg = new("aten::is_neg", "");
        internal static bool is_neg(Tensor self) { var c = new Call(op_is_neg); c.Arg(self); return c.Bool(); }
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
        static readonly Op op_logaddexp2 = new("aten::logaddexp2", "");
        internal static Tensor logaddexp2(Tensor self, Tensor other) { var c = new Call(op_logaddexp2); c.Arg(self); c.Arg(other); return c.Tensor(); }
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
        static readonly Op op_bitwise_left_shift_Tensor = new("aten::bitwise_left_shift", "Tensor");
        internal static Tensor bitwise_left_shift_Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_left_shift_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_bitwise_left_shift__Tensor = new("aten::bitwise_left_shift_", "Tensor");
        internal static Tensor bitwise_left_shift__Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_left_shift__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_bitwise_right_shift_Tensor = new("aten::bitwise_right_shift", "Tensor");
        internal static Tensor bitwise_right_shift_Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_right_shift_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_bitwise_right_shift__Tensor = new("aten::bitwise_right_shift_", "Tensor");
        internal static Tensor bitwise_right_shift__Tensor(Tensor self, Tensor other) { var c = new Call(op_bitwise_right_shift__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_float_power_Tensor_Tensor = new("aten::float_power", "Tensor_Tensor");
        internal static Tensor float_power_Tensor_Tensor(Tensor self, Tensor exponent) { var c = new Call(op_float_power_Tensor_Tensor); c.Arg(self); c.Arg(exponent); return c.Tensor(); }
        static readonly Op op_float_power__Tensor = new("aten::float_power_", "Tensor");
        internal static Tensor float_power__Tensor(Tensor self, Tensor exponent) { var c = new Call(op_float_power__Tensor); c.Arg(self); c.Arg(exponent); return c.Run(self); }
        static readonly Op op_gcd = new("aten::gcd", "");
        internal static Tensor gcd(Tensor self, Tensor other) { var c = new Call(op_gcd); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_gcd_ = new("aten::gcd_", "");
        internal static Tensor gcd_(Tensor self, Tensor other) { var c = new Call(op_gcd_); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_lcm = new("aten::lcm", "");
        internal static Tensor lcm(Tensor self, Tensor other) { var c = new Call(op_lcm); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_lcm_ = new("aten::lcm_", "");
        internal static Tensor lcm_(Tensor self, Tensor other) { var c = new Call(op_lcm_); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_ldexp_Tensor = new("aten::ldexp", "Tensor");
        internal static Tensor ldexp_Tensor(Tensor self, Tensor other) { var c = new Call(op_ldexp_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_ldexp_ = new("aten::ldexp_", "");
        internal static Tensor ldexp_(Tensor self, Tensor other) { var c = new Call(op_ldexp_); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_heaviside = new("aten::heaviside", "");
        internal static Tensor heaviside(Tensor self, Tensor values) { var c = new Call(op_heaviside); c.Arg(self); c.Arg(values); return c.Tensor(); }
        static readonly Op op_heaviside_ = new("aten::heaviside_", "");
        internal static Tensor heaviside_(Tensor self, Tensor values) { var c = new Call(op_heaviside_); c.Arg(self); c.Arg(values); return c.Run(self); }
        static readonly Op op_igamma = new("aten::igamma", "");
        internal static Tensor igamma(Tensor self, Tensor other) { var c = new Call(op_igamma); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_igammac = new("aten::igammac", "");
        internal static Tensor igammac(Tensor self, Tensor other) { var c = new Call(op_igammac); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_nextafter = new("aten::nextafter", "");
        internal static Tensor nextafter(Tensor self, Tensor other) { var c = new Call(op_nextafter); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_nextafter_ = new("aten::nextafter_", "");
        internal static Tensor nextafter_(Tensor self, Tensor other) { var c = new Call(op_nextafter_); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_xlogy_Tensor = new("aten::xlogy", "Tensor");
        internal static Tensor xlogy_Tensor(Tensor self, Tensor other) { var c = new Call(op_xlogy_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_xlogy__Tensor = new("aten::xlogy_", "Tensor");
        internal static Tensor xlogy__Tensor(Tensor self, Tensor other) { var c = new Call(op_xlogy__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_xlogy_Scalar_Other = new("aten::xlogy", "Scalar_Other");
        internal static Tensor xlogy_Scalar_Other(Tensor self, Scalar other) { var c = new Call(op_xlogy_Scalar_Other); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_xlogy__Scalar_Other = new("aten::xlogy_", "Scalar_Other");
        internal static Tensor xlogy__Scalar_Other(Tensor self, Scalar other) { var c = new Call(op_xlogy__Scalar_Other); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_true_divide_Tensor = new("aten::true_divide", "Tensor");
        internal static Tensor true_divide_Tensor(Tensor self, Tensor other) { var c = new Call(op_true_divide_Tensor); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_true_divide__Tensor = new("aten::true_divide_", "Tensor");
        internal static Tensor true_divide__Tensor(Tensor self, Tensor other) { var c = new Call(op_true_divide__Tensor); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_true_divide_Scalar = new("aten::true_divide", "Scalar");
        internal static Tensor true_divide_Scalar(Tensor self, Scalar other) { var c = new Call(op_true_divide_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_true_divide__Scalar = new("aten::true_divide_", "Scalar");
        internal static Tensor true_divide__Scalar(Tensor self, Scalar other) { var c = new Call(op_true_divide__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_floor_divide_Scalar = new("aten::floor_divide", "Scalar");
        internal static Tensor floor_divide_Scalar(Tensor self, Scalar other) { var c = new Call(op_floor_divide_Scalar); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_floor_divide__Scalar = new("aten::floor_divide_", "Scalar");
        internal static Tensor floor_divide__Scalar(Tensor self, Scalar other) { var c = new Call(op_floor_divide__Scalar); c.Arg(self); c.Arg(other); return c.Run(self); }
        static readonly Op op_complex = new("aten::complex", "");
        internal static Tensor complex(Tensor real, Tensor imag) { var c = new Call(op_complex); c.Arg(real); c.Arg(imag); return c.Tensor(); }
        static readonly Op op_polar = new("aten::polar", "");
        internal static Tensor polar(Tensor abs, Tensor angle) { var c = new Call(op_polar); c.Arg(abs); c.Arg(angle); return c.Tensor(); }
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
        static readonly Op op_amax_out = new("aten::amax", "out");
        internal static Tensor amax_out(Tensor self, long[]? dim, bool? keepdim, Tensor @out) { var c = new Call(op_amax_out); c.Arg(self); c.Arg(dim); c.Arg(keepdim); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_amin = new("aten::amin", "");
        internal static Tensor amin(Tensor self, long[]? dim = null, bool? keepdim = null) { var c = new Call(op_amin); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_amin_out = new("aten::amin", "out");
        internal static Tensor amin_out(Tensor self, long[]? dim, bool? keepdim, Tensor @out) { var c = new Call(op_amin_out); c.Arg(self); c.Arg(dim); c.Arg(keepdim); c.Arg(@out); return c.Run(@out); }
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
        static readonly Op op_count_nonzero_dim_IntList = new("aten::count_nonzero", "dim_IntList");
        internal static Tensor count_nonzero_dim_IntList(Tensor self, long[] dim) { var c = new Call(op_count_nonzero_dim_IntList); c.Arg(self); c.Arg(dim); return c.Tensor(); }
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
        static readonly Op op_aminmax = new("aten::aminmax", "");
        internal static (Tensor, Tensor) aminmax(Tensor self, long? dim = null, bool? keepdim = null) { var c = new Call(op_aminmax); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensors2(); }
        static readonly Op op_cummax = new("aten::cummax", "");
        internal static (Tensor, Tensor) cummax(Tensor self, long dim) { var c = new Call(op_cummax); c.Arg(self); c.Arg(dim); return c.Tensors2(); }
        static readonly Op op_cummin = new("aten::cummin", "");
        internal static (Tensor, Tensor) cummin(Tensor self, long dim) { var c = new Call(op_cummin); c.Arg(self); c.Arg(dim); return c.Tensors2(); }
        static readonly Op op_logcumsumexp = new("aten::logcumsumexp", "");
        internal static Tensor logcumsumexp(Tensor self, long dim) { var c = new Call(op_logcumsumexp); c.Arg(self); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_mode = new("aten::mode", "");
        internal static (Tensor, Tensor) mode(Tensor self, long? dim = null, bool? keepdim = null) { var c = new Call(op_mode); c.Arg(self); c.Arg(dim); c.Arg(keepdim); return c.Tensors2(); }
        static readonly Op op_nanmean = new("aten::nanmean", "");
        internal static Tensor nanmean(Tensor self, long[]? dim = null, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_nanmean); c.Arg(self); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_nanmedian = new("aten::nanmedian", "");
        internal static Tensor nanmedian(Tensor self) { var c = new Call(op_nanmedian); c.Arg(self); return c.Tensor(); }
        static readonly Op op_nansum = new("aten::nansum", "");
        internal static Tensor nansum(Tensor self, long[]? dim = null, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_nansum); c.Arg(self); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_quantile = new("aten::quantile", "");
        internal static Tensor quantile(Tensor self, Tensor q, long? dim = null, bool? keepdim = null, string? interpolation = null) { var c = new Call(op_quantile); c.Arg(self); c.Arg(q); c.Arg(dim); c.Arg(keepdim); c.Arg(interpolation); return c.Tensor(); }
        static readonly Op op_nanquantile = new("aten::nanquantile", "");
        internal static Tensor nanquantile(Tensor self, Tensor q, long? dim = null, bool? keepdim = null, string? interpolation = null) { var c = new Call(op_nanquantile); c.Arg(self); c.Arg(q); c.Arg(dim); c.Arg(keepdim); c.Arg(interpolation); return c.Tensor(); }
        static readonly Op op_diff = new("aten::diff", "");
        internal static Tensor diff(Tensor self, long? n = null, long? dim = null, Tensor? prepend = null, Tensor? append = null) { var c = new Call(op_diff); c.Arg(self); c.Arg(n); c.Arg(dim); c.Arg(prepend); c.Arg(append); return c.Tensor(); }
        static readonly Op op_dist = new("aten::dist", "");
        internal static Tensor dist(Tensor self, Tensor other, Scalar? p = null) { var c = new Call(op_dist); c.Arg(self); c.Arg(other); c.Arg(p); return c.Tensor(); }
        static readonly Op op_renorm = new("aten::renorm", "");
        internal static Tensor renorm(Tensor self, Scalar p, long dim, Scalar maxnorm) { var c = new Call(op_renorm); c.Arg(self); c.Arg(p); c.Arg(dim); c.Arg(maxnorm); return c.Tensor(); }
        static readonly Op op_trapezoid_x = new("aten::trapezoid", "x");
        internal static Tensor trapezoid_x(Tensor y, Tensor x, long? dim = null) { var c = new Call(op_trapezoid_x); c.Arg(y); c.Arg(x); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_trapezoid_dx = new("aten::trapezoid", "dx");
        internal static Tensor trapezoid_dx(Tensor y, Scalar? dx = null, long? dim = null) { var c = new Call(op_trapezoid_dx); c.Arg(y); c.Arg(dx); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_cumulative_trapezoid_x = new("aten::cumulative_trapezoid", "x");
        internal static Tensor cumulative_trapezoid_x(Tensor y, Tensor x, long? dim = null) { var c = new Call(op_cumulative_trapezoid_x); c.Arg(y); c.Arg(x); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_cumulative_trapezoid_dx = new("aten::cumulative_trapezoid", "dx");
        internal static Tensor cumulative_trapezoid_dx(Tensor y, Scalar? dx = null, long? dim = null) { var c = new Call(op_cumulative_trapezoid_dx); c.Arg(y); c.Arg(dx); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_unique_consecutive = new("aten::unique_consecutive", "");
        internal static (Tensor, Tensor, Tensor) unique_consecutive(Tensor self, bool? return_inverse = null, bool? return_counts = null, long? dim = null) { var c = new Call(op_unique_consecutive); c.Arg(self); c.Arg(return_inverse); c.Arg(return_counts); c.Arg(dim); return c.Tensors3(); }
        static readonly Op op_histogram_bin_ct = new("aten::histogram", "bin_ct");
        internal static (Tensor, Tensor) histogram_bin_ct(Tensor self, long? bins = null, double[]? range = null, Tensor? weight = null, bool? density = null) { var c = new Call(op_histogram_bin_ct); c.Arg(self); c.Arg(bins); c.Arg(range); c.Arg(weight); c.Arg(density); return c.Tensors2(); }
        static readonly Op op_histogram_bins_tensor = new("aten::histogram", "bins_tensor");
        internal static (Tensor, Tensor) histogram_bins_tensor(Tensor self, Tensor bins, Tensor? weight = null, bool? density = null) { var c = new Call(op_histogram_bins_tensor); c.Arg(self); c.Arg(bins); c.Arg(weight); c.Arg(density); return c.Tensors2(); }
        static readonly Op op_cov = new("aten::cov", "");
        internal static Tensor cov(Tensor self, long? correction = null, Tensor? fweights = null, Tensor? aweights = null) { var c = new Call(op_cov); c.Arg(self); c.Arg(correction); c.Arg(fweights); c.Arg(aweights); return c.Tensor(); }
        static readonly Op op_corrcoef = new("aten::corrcoef", "");
        internal static Tensor corrcoef(Tensor self) { var c = new Call(op_corrcoef); c.Arg(self); return c.Tensor(); }
        static readonly Op op_bernoulli__Tensor = new("aten::bernoulli_", "Tensor");
        internal static Tensor bernoulli__Tensor(Tensor self, Tensor p, Generator? generator = null) { var c = new Call(op_bernoulli__Tensor); c.Arg(self); c.Arg(p); c.Arg(generator); return c.Run(self); }
        static readonly Op op_binomial = new("aten::binomial", "");
        internal static Tensor binomial(Tensor count, Tensor prob, Generator? generator = null) { var c = new Call(op_binomial); c.Arg(count); c.Arg(prob); c.Arg(generator); return c.Tensor(); }
        static readonly Op op_addbmm = new("aten::addbmm", "");
        internal static Tensor addbmm(Tensor self, Tensor batch1, Tensor batch2, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_addbmm); c.Arg(self); c.Arg(batch1); c.Arg(batch2); c.Arg(beta); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_addbmm_ = new("aten::addbmm_", "");
        internal static Tensor addbmm_(Tensor self, Tensor batch1, Tensor batch2, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_addbmm_); c.Arg(self); c.Arg(batch1); c.Arg(batch2); c.Arg(beta); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_addmv = new("aten::addmv", "");
        internal static Tensor addmv(Tensor self, Tensor mat, Tensor vec, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_addmv); c.Arg(self); c.Arg(mat); c.Arg(vec); c.Arg(beta); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_addmv_ = new("aten::addmv_", "");
        internal static Tensor addmv_(Tensor self, Tensor mat, Tensor vec, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_addmv_); c.Arg(self); c.Arg(mat); c.Arg(vec); c.Arg(beta); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_addr = new("aten::addr", "");
        internal static Tensor addr(Tensor self, Tensor vec1, Tensor vec2, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_addr); c.Arg(self); c.Arg(vec1); c.Arg(vec2); c.Arg(beta); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_addr_ = new("aten::addr_", "");
        internal static Tensor addr_(Tensor self, Tensor vec1, Tensor vec2, Scalar? beta = null, Scalar? alpha = null) { var c = new Call(op_addr_); c.Arg(self); c.Arg(vec1); c.Arg(vec2); c.Arg(beta); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_chain_matmul = new("aten::chain_matmul", "");
        internal static Tensor chain_matmul(IEnumerable<Tensor> matrices) { var c = new Call(op_chain_matmul); c.Arg(matrices); return c.Tensor(); }
        static readonly Op op_inner = new("aten::inner", "");
        internal static Tensor inner(Tensor self, Tensor other) { var c = new Call(op_inner); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_ger = new("aten::ger", "");
        internal static Tensor ger(Tensor self, Tensor vec2) { var c = new Call(op_ger); c.Arg(self); c.Arg(vec2); return c.Tensor(); }
        static readonly Op op_vdot = new("aten::vdot", "");
        internal static Tensor vdot(Tensor self, Tensor other) { var c = new Call(op_vdot); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_trace = new("aten::trace", "");
        internal static Tensor trace(Tensor self) { var c = new Call(op_trace); c.Arg(self); return c.Tensor(); }
        static readonly Op op_tensordot = new("aten::tensordot", "");
        internal static Tensor tensordot(Tensor self, Tensor other, long[] dims_self, long[] dims_other) { var c = new Call(op_tensordot); c.Arg(self); c.Arg(other); c.Arg(dims_self); c.Arg(dims_other); return c.Tensor(); }
        static readonly Op op_cdist = new("aten::cdist", "");
        internal static Tensor cdist(Tensor x1, Tensor x2, double? p = null, long? compute_mode = null) { var c = new Call(op_cdist); c.Arg(x1); c.Arg(x2); c.Arg(p); c.Arg(compute_mode); return c.Tensor(); }
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
        static readonly Op op_movedim_int = new("aten::movedim", "int");
        internal static Tensor movedim_int(Tensor self, long source, long destination) { var c = new Call(op_movedim_int); c.Arg(self); c.Arg(source); c.Arg(destination); return c.Tensor(); }
        static readonly Op op_moveaxis_int = new("aten::moveaxis", "int");
        internal static Tensor moveaxis_int(Tensor self, long source, long destination) { var c = new Call(op_moveaxis_int); c.Arg(self); c.Arg(source); c.Arg(destination); return c.Tensor(); }
        static readonly Op op_moveaxis_intlist = new("aten::moveaxis", "intlist");
        internal static Tensor moveaxis_intlist(Tensor self, long[] source, long[] destination) { var c = new Call(op_moveaxis_intlist); c.Arg(self); c.Arg(source); c.Arg(destination); return c.Tensor(); }
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
        static readonly Op op_transpose_ = new("aten::transpose_", "");
        internal static Tensor transpose_(Tensor self, long dim0, long dim1) { var c = new Call(op_transpose_); c.Arg(self); c.Arg(dim0); c.Arg(dim1); return c.Run(self); }
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
        static readonly Op op_adjoint = new("aten::adjoint", "");
        internal static Tensor adjoint(Tensor self) { var c = new Call(op_adjoint); c.Arg(self); return c.Tensor(); }
        static readonly Op op_argwhere = new("aten::argwhere", "");
        internal static Tensor argwhere(Tensor self) { var c = new Call(op_argwhere); c.Arg(self); return c.Tensor(); }
        static readonly Op op_atleast_1d = new("aten::atleast_1d", "");
        internal static Tensor atleast_1d(Tensor self) { var c = new Call(op_atleast_1d); c.Arg(self); return c.Tensor(); }
        static readonly Op op_atleast_2d = new("aten::atleast_2d", "");
        internal static Tensor atleast_2d(Tensor self) { var c = new Call(op_atleast_2d); c.Arg(self); return c.Tensor(); }
        static readonly Op op_atleast_3d = new("aten::atleast_3d", "");
        internal static Tensor atleast_3d(Tensor self) { var c = new Call(op_atleast_3d); c.Arg(self); return c.Tensor(); }
        static readonly Op op_block_diag = new("aten::block_diag", "");
        internal static Tensor block_diag(IEnumerable<Tensor> tensors) { var c = new Call(op_block_diag); c.Arg(tensors); return c.Tensor(); }
        static readonly Op op_broadcast_tensors = new("aten::broadcast_tensors", "");
        internal static Tensor[] broadcast_tensors(IEnumerable<Tensor> tensors) { var c = new Call(op_broadcast_tensors); c.Arg(tensors); return c.TensorList(); }
        static readonly Op op_cartesian_prod = new("aten::cartesian_prod", "");
        internal static Tensor cartesian_prod(IEnumerable<Tensor> tensors) { var c = new Call(op_cartesian_prod); c.Arg(tensors); return c.Tensor(); }
        static readonly Op op_column_stack = new("aten::column_stack", "");
        internal static Tensor column_stack(IEnumerable<Tensor> tensors) { var c = new Call(op_column_stack); c.Arg(tensors); return c.Tensor(); }
        static readonly Op op_combinations = new("aten::combinations", "");
        internal static Tensor combinations(Tensor self, long? r = null, bool? with_replacement = null) { var c = new Call(op_combinations); c.Arg(self); c.Arg(r); c.Arg(with_replacement); return c.Tensor(); }
        static readonly Op op_dstack = new("aten::dstack", "");
        internal static Tensor dstack(IEnumerable<Tensor> tensors) { var c = new Call(op_dstack); c.Arg(tensors); return c.Tensor(); }
        static readonly Op op_hstack = new("aten::hstack", "");
        internal static Tensor hstack(IEnumerable<Tensor> tensors) { var c = new Call(op_hstack); c.Arg(tensors); return c.Tensor(); }
        static readonly Op op_row_stack = new("aten::row_stack", "");
        internal static Tensor row_stack(IEnumerable<Tensor> tensors) { var c = new Call(op_row_stack); c.Arg(tensors); return c.Tensor(); }
        static readonly Op op_vstack = new("aten::vstack", "");
        internal static Tensor vstack(IEnumerable<Tensor> tensors) { var c = new Call(op_vstack); c.Arg(tensors); return c.Tensor(); }
        static readonly Op op_diagflat = new("aten::diagflat", "");
        internal static Tensor diagflat(Tensor self, long? offset = null) { var c = new Call(op_diagflat); c.Arg(self); c.Arg(offset); return c.Tensor(); }
        static readonly Op op_diagonal_scatter = new("aten::diagonal_scatter", "");
        internal static Tensor diagonal_scatter(Tensor self, Tensor src, long? offset = null, long? dim1 = null, long? dim2 = null) { var c = new Call(op_diagonal_scatter); c.Arg(self); c.Arg(src); c.Arg(offset); c.Arg(dim1); c.Arg(dim2); return c.Tensor(); }
        static readonly Op op_select_scatter = new("aten::select_scatter", "");
        internal static Tensor select_scatter(Tensor self, Tensor src, long dim, long index) { var c = new Call(op_select_scatter); c.Arg(self); c.Arg(src); c.Arg(dim); c.Arg(index); return c.Tensor(); }
        static readonly Op op_slice_scatter = new("aten::slice_scatter", "");
        internal static Tensor slice_scatter(Tensor self, Tensor src, long? dim = null, long? start = null, long? end = null, long? step = null) { var c = new Call(op_slice_scatter); c.Arg(self); c.Arg(src); c.Arg(dim); c.Arg(start); c.Arg(end); c.Arg(step); return c.Tensor(); }
        static readonly Op op_detach_ = new("aten::detach_", "");
        internal static Tensor detach_(Tensor self) { var c = new Call(op_detach_); c.Arg(self); return c.Run(self); }
        static readonly Op op_retain_grad = new("aten::retain_grad", "");
        internal static void retain_grad(Tensor self) { var c = new Call(op_retain_grad); c.Arg(self); c.Run(); }
        static readonly Op op_ravel = new("aten::ravel", "");
        internal static Tensor ravel(Tensor self) { var c = new Call(op_ravel); c.Arg(self); return c.Tensor(); }
        static readonly Op op_rot90 = new("aten::rot90", "");
        internal static Tensor rot90(Tensor self, long? k = null, long[]? dims = null) { var c = new Call(op_rot90); c.Arg(self); c.Arg(k); c.Arg(dims); return c.Tensor(); }
        static readonly Op op_set__source_Tensor = new("aten::set_", "source_Tensor");
        internal static Tensor set__source_Tensor(Tensor self, Tensor source) { var c = new Call(op_set__source_Tensor); c.Arg(self); c.Arg(source); return c.Run(self); }
        static readonly Op op_tensor_split_indices = new("aten::tensor_split", "indices");
        internal static Tensor[] tensor_split_indices(Tensor self, long[] indices, long? dim = null) { var c = new Call(op_tensor_split_indices); c.Arg(self); c.Arg(indices); c.Arg(dim); return c.TensorList(); }
        static readonly Op op_tensor_split_sections = new("aten::tensor_split", "sections");
        internal static Tensor[] tensor_split_sections(Tensor self, long sections, long? dim = null) { var c = new Call(op_tensor_split_sections); c.Arg(self); c.Arg(sections); c.Arg(dim); return c.TensorList(); }
        static readonly Op op_tensor_split_tensor_indices_or_sections = new("aten::tensor_split", "tensor_indices_or_sections");
        internal static Tensor[] tensor_split_tensor_indices_or_sections(Tensor self, Tensor tensor_indices_or_sections, long? dim = null) { var c = new Call(op_tensor_split_tensor_indices_or_sections); c.Arg(self); c.Arg(tensor_indices_or_sections); c.Arg(dim); return c.TensorList(); }
        static readonly Op op_hsplit_array = new("aten::hsplit", "array");
        internal static Tensor[] hsplit_array(Tensor self, long[] indices) { var c = new Call(op_hsplit_array); c.Arg(self); c.Arg(indices); return c.TensorList(); }
        static readonly Op op_hsplit_int = new("aten::hsplit", "int");
        internal static Tensor[] hsplit_int(Tensor self, long sections) { var c = new Call(op_hsplit_int); c.Arg(self); c.Arg(sections); return c.TensorList(); }
        static readonly Op op_vsplit_array = new("aten::vsplit", "array");
        internal static Tensor[] vsplit_array(Tensor self, long[] indices) { var c = new Call(op_vsplit_array); c.Arg(self); c.Arg(indices); return c.TensorList(); }
        static readonly Op op_vsplit_int = new("aten::vsplit", "int");
        internal static Tensor[] vsplit_int(Tensor self, long sections) { var c = new Call(op_vsplit_int); c.Arg(self); c.Arg(sections); return c.TensorList(); }
        static readonly Op op_dsplit_array = new("aten::dsplit", "array");
        internal static Tensor[] dsplit_array(Tensor self, long[] indices) { var c = new Call(op_dsplit_array); c.Arg(self); c.Arg(indices); return c.TensorList(); }
        static readonly Op op_dsplit_int = new("aten::dsplit", "int");
        internal static Tensor[] dsplit_int(Tensor self, long sections) { var c = new Call(op_dsplit_int); c.Arg(self); c.Arg(sections); return c.TensorList(); }
        static readonly Op op_to_dense = new("aten::to_dense", "");
        internal static Tensor to_dense(Tensor self, ScalarType? dtype = null) { var c = new Call(op_to_dense); c.Arg(self); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_to_sparse = new("aten::to_sparse", "");
        internal static Tensor to_sparse(Tensor self) { var c = new Call(op_to_sparse); c.Arg(self); return c.Tensor(); }
        static readonly Op op_to_sparse_sparse_dim = new("aten::to_sparse", "sparse_dim");
        internal static Tensor to_sparse_sparse_dim(Tensor self, long sparse_dim) { var c = new Call(op_to_sparse_sparse_dim); c.Arg(self); c.Arg(sparse_dim); return c.Tensor(); }
        static readonly Op op_tril_indices = new("aten::tril_indices", "");
        internal static Tensor tril_indices(long row, long col, long? offset = null, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_tril_indices); c.Arg(row); c.Arg(col); c.Arg(offset); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_triu_indices = new("aten::triu_indices", "");
        internal static Tensor triu_indices(long row, long col, long? offset = null, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_triu_indices); c.Arg(row); c.Arg(col); c.Arg(offset); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_vander = new("aten::vander", "");
        internal static Tensor vander(Tensor x, long? N = null, bool? increasing = null) { var c = new Call(op_vander); c.Arg(x); c.Arg(N); c.Arg(increasing); return c.Tensor(); }
        static readonly Op op_pin_memory = new("aten::pin_memory", "");
        internal static Tensor pin_memory(Tensor self, Device? device = null) { var c = new Call(op_pin_memory); c.Arg(self); c.Arg(device); return c.Tensor(); }
        static readonly Op op_is_pinned = new("aten::is_pinned", "");
        internal static bool is_pinned(Tensor self, Device? device = null) { var c = new Call(op_is_pinned); c.Arg(self); c.Arg(device); return c.Bool(); }
        static readonly Op op_index_reduce = new("aten::index_reduce", "");
        internal static Tensor index_reduce(Tensor self, long dim, Tensor index, Tensor source, string reduce, bool? include_self = null) { var c = new Call(op_index_reduce); c.Arg(self); c.Arg(dim); c.Arg(index); c.Arg(source); c.Arg(reduce); c.Arg(include_self); return c.Tensor(); }
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
        static readonly Op op_searchsorted_Scalar = new("aten::searchsorted", "Scalar");
        internal static Tensor searchsorted_Scalar(Tensor sorted_sequence, Scalar self, bool? out_int32 = null, bool? right = null, string? side = null, Tensor? sorter = null) { var c = new Call(op_searchsorted_Scalar); c.Arg(sorted_sequence); c.Arg(self); c.Arg(out_int32); c.Arg(right); c.Arg(side); c.Arg(sorter); return c.Tensor(); }
        static readonly Op op_bucketize_Tensor = new("aten::bucketize", "Tensor");
        internal static Tensor bucketize_Tensor(Tensor self, Tensor boundaries, bool? out_int32 = null, bool? right = null) { var c = new Call(op_bucketize_Tensor); c.Arg(self); c.Arg(boundaries); c.Arg(out_int32); c.Arg(right); return c.Tensor(); }
        static readonly Op op_empty_strided = new("aten::empty_strided", "");
        internal static Tensor empty_strided(long[] size, long[] stride, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_empty_strided); c.Arg(size); c.Arg(stride); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_random__from = new("aten::random_", "from");
        internal static Tensor random__from(Tensor self, long from, long? to, Generator? generator = null) { var c = new Call(op_random__from); c.Arg(self); c.Arg(from); c.Arg(to); c.Arg(generator); return c.Run(self); }
        static readonly Op op_cauchy_ = new("aten::cauchy_", "");
        internal static Tensor cauchy_(Tensor self, double? median = null, double? sigma = null, Generator? generator = null) { var c = new Call(op_cauchy_); c.Arg(self); c.Arg(median); c.Arg(sigma); c.Arg(generator); return c.Run(self); }
        static readonly Op op_geometric_ = new("aten::geometric_", "");
        internal static Tensor geometric_(Tensor self, double p, Generator? generator = null) { var c = new Call(op_geometric_); c.Arg(self); c.Arg(p); c.Arg(generator); return c.Run(self); }
        static readonly Op op_log_normal_ = new("aten::log_normal_", "");
        internal static Tensor log_normal_(Tensor self, double? mean = null, double? std = null, Generator? generator = null) { var c = new Call(op_log_normal_); c.Arg(self); c.Arg(mean); c.Arg(std); c.Arg(generator); return c.Run(self); }
        static readonly Op op_normal_Tensor_Tensor = new("aten::normal", "Tensor_Tensor");
        internal static Tensor normal_Tensor_Tensor(Tensor mean, Tensor std, Generator? generator = null) { var c = new Call(op_normal_Tensor_Tensor); c.Arg(mean); c.Arg(std); c.Arg(generator); return c.Tensor(); }
        static readonly Op op__standard_gamma = new("aten::_standard_gamma", "");
        internal static Tensor _standard_gamma(Tensor self, Generator? generator = null) { var c = new Call(op__standard_gamma); c.Arg(self); c.Arg(generator); return c.Tensor(); }
        static readonly Op op__sample_dirichlet = new("aten::_sample_dirichlet", "");
        internal static Tensor _sample_dirichlet(Tensor self, Generator? generator = null) { var c = new Call(op__sample_dirichlet); c.Arg(self); c.Arg(generator); return c.Tensor(); }
        static readonly Op op_bartlett_window_periodic = new("aten::bartlett_window", "periodic");
        internal static Tensor bartlett_window_periodic(long window_length, bool periodic, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_bartlett_window_periodic); c.Arg(window_length); c.Arg(periodic); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_blackman_window_periodic = new("aten::blackman_window", "periodic");
        internal static Tensor blackman_window_periodic(long window_length, bool periodic, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_blackman_window_periodic); c.Arg(window_length); c.Arg(periodic); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_hamming_window_periodic_alpha_beta = new("aten::hamming_window", "periodic_alpha_beta");
        internal static Tensor hamming_window_periodic_alpha_beta(long window_length, bool periodic, double alpha, double beta, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_hamming_window_periodic_alpha_beta); c.Arg(window_length); c.Arg(periodic); c.Arg(alpha); c.Arg(beta); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_hann_window_periodic = new("aten::hann_window", "periodic");
        internal static Tensor hann_window_periodic(long window_length, bool periodic, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_hann_window_periodic); c.Arg(window_length); c.Arg(periodic); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_kaiser_window_beta = new("aten::kaiser_window", "beta");
        internal static Tensor kaiser_window_beta(long window_length, bool periodic, double beta, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_kaiser_window_beta); c.Arg(window_length); c.Arg(periodic); c.Arg(beta); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_result_type_Tensor = new("aten::result_type", "Tensor");
        internal static long result_type_Tensor(Tensor tensor, Tensor other) { var c = new Call(op_result_type_Tensor); c.Arg(tensor); c.Arg(other); return c.Long(); }
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
        static readonly Op op_linear = new("aten::linear", "");
        internal static Tensor linear(Tensor input, Tensor weight, Tensor? bias = null) { var c = new Call(op_linear); c.Arg(input); c.Arg(weight); c.Arg(bias); return c.Tensor(); }
        static readonly Op op_bilinear = new("aten::bilinear", "");
        internal static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) { var c = new Call(op_bilinear); c.Arg(input1); c.Arg(input2); c.Arg(weight); c.Arg(bias); return c.Tensor(); }
        static readonly Op op_conv1d = new("aten::conv1d", "");
        internal static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? dilation = null, long? groups = null) { var c = new Call(op_conv1d); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(groups); return c.Tensor(); }
        static readonly Op op_conv1d_padding = new("aten::conv1d", "padding");
        internal static Tensor conv1d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, string? padding = null, long[]? dilation = null, long? groups = null) { var c = new Call(op_conv1d_padding); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(groups); return c.Tensor(); }
        static readonly Op op_conv2d = new("aten::conv2d", "");
        internal static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? dilation = null, long? groups = null) { var c = new Call(op_conv2d); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(groups); return c.Tensor(); }
        static readonly Op op_conv2d_padding = new("aten::conv2d", "padding");
        internal static Tensor conv2d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, string? padding = null, long[]? dilation = null, long? groups = null) { var c = new Call(op_conv2d_padding); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(groups); return c.Tensor(); }
        static readonly Op op_conv3d = new("aten::conv3d", "");
        internal static Tensor conv3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? dilation = null, long? groups = null) { var c = new Call(op_conv3d); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(groups); return c.Tensor(); }
        static readonly Op op_conv3d_padding = new("aten::conv3d", "padding");
        internal static Tensor conv3d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, string? padding = null, long[]? dilation = null, long? groups = null) { var c = new Call(op_conv3d_padding); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(groups); return c.Tensor(); }
        static readonly Op op_conv_transpose1d = new("aten::conv_transpose1d", "");
        internal static Tensor conv_transpose1d(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? output_padding = null, long? groups = null, long[]? dilation = null) { var c = new Call(op_conv_transpose1d); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(output_padding); c.Arg(groups); c.Arg(dilation); return c.Tensor(); }
        static readonly Op op_conv_transpose2d_input = new("aten::conv_transpose2d", "input");
        internal static Tensor conv_transpose2d_input(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? output_padding = null, long? groups = null, long[]? dilation = null) { var c = new Call(op_conv_transpose2d_input); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(output_padding); c.Arg(groups); c.Arg(dilation); return c.Tensor(); }
        static readonly Op op_conv_transpose3d_input = new("aten::conv_transpose3d", "input");
        internal static Tensor conv_transpose3d_input(Tensor input, Tensor weight, Tensor? bias = null, long[]? stride = null, long[]? padding = null, long[]? output_padding = null, long? groups = null, long[]? dilation = null) { var c = new Call(op_conv_transpose3d_input); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(stride); c.Arg(padding); c.Arg(output_padding); c.Arg(groups); c.Arg(dilation); return c.Tensor(); }
        static readonly Op op_layer_norm = new("aten::layer_norm", "");
        internal static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double? eps = null, bool? cudnn_enable = null) { var c = new Call(op_layer_norm); c.Arg(input); c.Arg(normalized_shape); c.Arg(weight); c.Arg(bias); c.Arg(eps); c.Arg(cudnn_enable); return c.Tensor(); }
        static readonly Op op_group_norm = new("aten::group_norm", "");
        internal static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double? eps = null, bool? cudnn_enabled = null) { var c = new Call(op_group_norm); c.Arg(input); c.Arg(num_groups); c.Arg(weight); c.Arg(bias); c.Arg(eps); c.Arg(cudnn_enabled); return c.Tensor(); }
        static readonly Op op_native_layer_norm = new("aten::native_layer_norm", "");
        internal static (Tensor, Tensor, Tensor) native_layer_norm(Tensor input, long[] normalized_shape, Tensor? weight, Tensor? bias, double eps) { var c = new Call(op_native_layer_norm); c.Arg(input); c.Arg(normalized_shape); c.Arg(weight); c.Arg(bias); c.Arg(eps); return c.Tensors3(); }
        static readonly Op op_batch_norm = new("aten::batch_norm", "");
        internal static Tensor batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, double momentum, double eps, bool cudnn_enabled) { var c = new Call(op_batch_norm); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(running_mean); c.Arg(running_var); c.Arg(training); c.Arg(momentum); c.Arg(eps); c.Arg(cudnn_enabled); return c.Tensor(); }
        static readonly Op op_instance_norm = new("aten::instance_norm", "");
        internal static Tensor instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, double momentum, double eps, bool cudnn_enabled) { var c = new Call(op_instance_norm); c.Arg(input); c.Arg(weight); c.Arg(bias); c.Arg(running_mean); c.Arg(running_var); c.Arg(use_input_stats); c.Arg(momentum); c.Arg(eps); c.Arg(cudnn_enabled); return c.Tensor(); }
        static readonly Op op_embedding = new("aten::embedding", "");
        internal static Tensor embedding(Tensor weight, Tensor indices, long? padding_idx = null, bool? scale_grad_by_freq = null, bool? sparse = null) { var c = new Call(op_embedding); c.Arg(weight); c.Arg(indices); c.Arg(padding_idx); c.Arg(scale_grad_by_freq); c.Arg(sparse); return c.Tensor(); }
        static readonly Op op_embedding_renorm_ = new("aten::embedding_renorm_", "");
        internal static Tensor embedding_renorm_(Tensor self, Tensor indices, double max_norm, double norm_type) { var c = new Call(op_embedding_renorm_); c.Arg(self); c.Arg(indices); c.Arg(max_norm); c.Arg(norm_type); return c.Run(self); }
        static readonly Op op_dropout = new("aten::dropout", "");
        internal static Tensor dropout(Tensor input, double p, bool train) { var c = new Call(op_dropout); c.Arg(input); c.Arg(p); c.Arg(train); return c.Tensor(); }
        static readonly Op op_dropout_ = new("aten::dropout_", "");
        internal static Tensor dropout_(Tensor self, double p, bool train) { var c = new Call(op_dropout_); c.Arg(self); c.Arg(p); c.Arg(train); return c.Run(self); }
        static readonly Op op_alpha_dropout = new("aten::alpha_dropout", "");
        internal static Tensor alpha_dropout(Tensor input, double p, bool train) { var c = new Call(op_alpha_dropout); c.Arg(input); c.Arg(p); c.Arg(train); return c.Tensor(); }
        static readonly Op op_alpha_dropout_ = new("aten::alpha_dropout_", "");
        internal static Tensor alpha_dropout_(Tensor self, double p, bool train) { var c = new Call(op_alpha_dropout_); c.Arg(self); c.Arg(p); c.Arg(train); return c.Run(self); }
        static readonly Op op_feature_dropout = new("aten::feature_dropout", "");
        internal static Tensor feature_dropout(Tensor input, double p, bool train) { var c = new Call(op_feature_dropout); c.Arg(input); c.Arg(p); c.Arg(train); return c.Tensor(); }
        static readonly Op op_feature_dropout_ = new("aten::feature_dropout_", "");
        internal static Tensor feature_dropout_(Tensor self, double p, bool train) { var c = new Call(op_feature_dropout_); c.Arg(self); c.Arg(p); c.Arg(train); return c.Run(self); }
        static readonly Op op_feature_alpha_dropout = new("aten::feature_alpha_dropout", "");
        internal static Tensor feature_alpha_dropout(Tensor input, double p, bool train) { var c = new Call(op_feature_alpha_dropout); c.Arg(input); c.Arg(p); c.Arg(train); return c.Tensor(); }
        static readonly Op op_feature_alpha_dropout_ = new("aten::feature_alpha_dropout_", "");
        internal static Tensor feature_alpha_dropout_(Tensor self, double p, bool train) { var c = new Call(op_feature_alpha_dropout_); c.Arg(self); c.Arg(p); c.Arg(train); return c.Run(self); }
        static readonly Op op_gelu = new("aten::gelu", "");
        internal static Tensor gelu(Tensor self, string? approximate = null) { var c = new Call(op_gelu); c.Arg(self); c.Arg(approximate); return c.Tensor(); }
        static readonly Op op_gelu_ = new("aten::gelu_", "");
        internal static Tensor gelu_(Tensor self, string? approximate = null) { var c = new Call(op_gelu_); c.Arg(self); c.Arg(approximate); return c.Run(self); }
        static readonly Op op_celu = new("aten::celu", "");
        internal static Tensor celu(Tensor self, Scalar? alpha = null) { var c = new Call(op_celu); c.Arg(self); c.Arg(alpha); return c.Tensor(); }
        static readonly Op op_celu_ = new("aten::celu_", "");
        internal static Tensor celu_(Tensor self, Scalar? alpha = null) { var c = new Call(op_celu_); c.Arg(self); c.Arg(alpha); return c.Run(self); }
        static readonly Op op_elu = new("aten::elu", "");
        internal static Tensor elu(Tensor self, Scalar? alpha = null, Scalar? scale = null, Scalar? input_scale = null) { var c = new Call(op_elu); c.Arg(self); c.Arg(alpha); c.Arg(scale); c.Arg(input_scale); return c.Tensor(); }
        static readonly Op op_elu_ = new("aten::elu_", "");
        internal static Tensor elu_(Tensor self, Scalar? alpha = null, Scalar? scale = null, Scalar? input_scale = null) { var c = new Call(op_elu_); c.Arg(self); c.Arg(alpha); c.Arg(scale); c.Arg(input_scale); return c.Run(self); }
        static readonly Op op_glu = new("aten::glu", "");
        internal static Tensor glu(Tensor self, long? dim = null) { var c = new Call(op_glu); c.Arg(self); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_hardshrink = new("aten::hardshrink", "");
        internal static Tensor hardshrink(Tensor self, Scalar? lambd = null) { var c = new Call(op_hardshrink); c.Arg(self); c.Arg(lambd); return c.Tensor(); }
        static readonly Op op_hardsigmoid = new("aten::hardsigmoid", "");
        internal static Tensor hardsigmoid(Tensor self) { var c = new Call(op_hardsigmoid); c.Arg(self); return c.Tensor(); }
        static readonly Op op_hardsigmoid_ = new("aten::hardsigmoid_", "");
        internal static Tensor hardsigmoid_(Tensor self) { var c = new Call(op_hardsigmoid_); c.Arg(self); return c.Run(self); }
        static readonly Op op_hardswish = new("aten::hardswish", "");
        internal static Tensor hardswish(Tensor self) { var c = new Call(op_hardswish); c.Arg(self); return c.Tensor(); }
        static readonly Op op_hardswish_ = new("aten::hardswish_", "");
        internal static Tensor hardswish_(Tensor self) { var c = new Call(op_hardswish_); c.Arg(self); return c.Run(self); }
        static readonly Op op_hardtanh = new("aten::hardtanh", "");
        internal static Tensor hardtanh(Tensor self, Scalar? min_val = null, Scalar? max_val = null) { var c = new Call(op_hardtanh); c.Arg(self); c.Arg(min_val); c.Arg(max_val); return c.Tensor(); }
        static readonly Op op_hardtanh_ = new("aten::hardtanh_", "");
        internal static Tensor hardtanh_(Tensor self, Scalar? min_val = null, Scalar? max_val = null) { var c = new Call(op_hardtanh_); c.Arg(self); c.Arg(min_val); c.Arg(max_val); return c.Run(self); }
        static readonly Op op_leaky_relu = new("aten::leaky_relu", "");
        internal static Tensor leaky_relu(Tensor self, Scalar? negative_slope = null) { var c = new Call(op_leaky_relu); c.Arg(self); c.Arg(negative_slope); return c.Tensor(); }
        static readonly Op op_leaky_relu_ = new("aten::leaky_relu_", "");
        internal static Tensor leaky_relu_(Tensor self, Scalar? negative_slope = null) { var c = new Call(op_leaky_relu_); c.Arg(self); c.Arg(negative_slope); return c.Run(self); }
        static readonly Op op_log_sigmoid = new("aten::log_sigmoid", "");
        internal static Tensor log_sigmoid(Tensor self) { var c = new Call(op_log_sigmoid); c.Arg(self); return c.Tensor(); }
        static readonly Op op_mish = new("aten::mish", "");
        internal static Tensor mish(Tensor self) { var c = new Call(op_mish); c.Arg(self); return c.Tensor(); }
        static readonly Op op_mish_ = new("aten::mish_", "");
        internal static Tensor mish_(Tensor self) { var c = new Call(op_mish_); c.Arg(self); return c.Run(self); }
        static readonly Op op_prelu = new("aten::prelu", "");
        internal static Tensor prelu(Tensor self, Tensor weight) { var c = new Call(op_prelu); c.Arg(self); c.Arg(weight); return c.Tensor(); }
        static readonly Op op_relu6 = new("aten::relu6", "");
        internal static Tensor relu6(Tensor self) { var c = new Call(op_relu6); c.Arg(self); return c.Tensor(); }
        static readonly Op op_relu6_ = new("aten::relu6_", "");
        internal static Tensor relu6_(Tensor self) { var c = new Call(op_relu6_); c.Arg(self); return c.Run(self); }
        static readonly Op op_rrelu = new("aten::rrelu", "");
        internal static Tensor rrelu(Tensor self, Scalar? lower = null, Scalar? upper = null, bool? training = null, Generator? generator = null) { var c = new Call(op_rrelu); c.Arg(self); c.Arg(lower); c.Arg(upper); c.Arg(training); c.Arg(generator); return c.Tensor(); }
        static readonly Op op_rrelu_ = new("aten::rrelu_", "");
        internal static Tensor rrelu_(Tensor self, Scalar? lower = null, Scalar? upper = null, bool? training = null, Generator? generator = null) { var c = new Call(op_rrelu_); c.Arg(self); c.Arg(lower); c.Arg(upper); c.Arg(training); c.Arg(generator); return c.Run(self); }
        static readonly Op op_selu = new("aten::selu", "");
        internal static Tensor selu(Tensor self) { var c = new Call(op_selu); c.Arg(self); return c.Tensor(); }
        static readonly Op op_selu_ = new("aten::selu_", "");
        internal static Tensor selu_(Tensor self) { var c = new Call(op_selu_); c.Arg(self); return c.Run(self); }
        static readonly Op op_softplus = new("aten::softplus", "");
        internal static Tensor softplus(Tensor self, Scalar? beta = null, Scalar? threshold = null) { var c = new Call(op_softplus); c.Arg(self); c.Arg(beta); c.Arg(threshold); return c.Tensor(); }
        static readonly Op op_softshrink = new("aten::softshrink", "");
        internal static Tensor softshrink(Tensor self, Scalar? lambd = null) { var c = new Call(op_softshrink); c.Arg(self); c.Arg(lambd); return c.Tensor(); }
        static readonly Op op_threshold = new("aten::threshold", "");
        internal static Tensor threshold(Tensor self, Scalar threshold, Scalar value) { var c = new Call(op_threshold); c.Arg(self); c.Arg(threshold); c.Arg(value); return c.Tensor(); }
        static readonly Op op_threshold_ = new("aten::threshold_", "");
        internal static Tensor threshold_(Tensor self, Scalar threshold, Scalar value) { var c = new Call(op_threshold_); c.Arg(self); c.Arg(threshold); c.Arg(value); return c.Run(self); }
        static readonly Op op_softmax_int = new("aten::softmax", "int");
        internal static Tensor softmax_int(Tensor self, long dim, ScalarType? dtype = null) { var c = new Call(op_softmax_int); c.Arg(self); c.Arg(dim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_log_softmax_int = new("aten::log_softmax", "int");
        internal static Tensor log_softmax_int(Tensor self, long dim, ScalarType? dtype = null) { var c = new Call(op_log_softmax_int); c.Arg(self); c.Arg(dim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_channel_shuffle = new("aten::channel_shuffle", "");
        internal static Tensor channel_shuffle(Tensor self, long groups) { var c = new Call(op_channel_shuffle); c.Arg(self); c.Arg(groups); return c.Tensor(); }
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
        static readonly Op op_ctc_loss_Tensor = new("aten::ctc_loss", "Tensor");
        internal static Tensor ctc_loss_Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long? blank = null, long? reduction = null, bool? zero_infinity = null) { var c = new Call(op_ctc_loss_Tensor); c.Arg(log_probs); c.Arg(targets); c.Arg(input_lengths); c.Arg(target_lengths); c.Arg(blank); c.Arg(reduction); c.Arg(zero_infinity); return c.Tensor(); }
        static readonly Op op_cosine_similarity = new("aten::cosine_similarity", "");
        internal static Tensor cosine_similarity(Tensor x1, Tensor x2, long? dim = null, double? eps = null) { var c = new Call(op_cosine_similarity); c.Arg(x1); c.Arg(x2); c.Arg(dim); c.Arg(eps); return c.Tensor(); }
        static readonly Op op_pairwise_distance = new("aten::pairwise_distance", "");
        internal static Tensor pairwise_distance(Tensor x1, Tensor x2, double? p = null, double? eps = null, bool? keepdim = null) { var c = new Call(op_pairwise_distance); c.Arg(x1); c.Arg(x2); c.Arg(p); c.Arg(eps); c.Arg(keepdim); return c.Tensor(); }
        static readonly Op op_cosine_embedding_loss = new("aten::cosine_embedding_loss", "");
        internal static Tensor cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, double? margin = null, long? reduction = null) { var c = new Call(op_cosine_embedding_loss); c.Arg(input1); c.Arg(input2); c.Arg(target); c.Arg(margin); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_hinge_embedding_loss = new("aten::hinge_embedding_loss", "");
        internal static Tensor hinge_embedding_loss(Tensor self, Tensor target, double? margin = null, long? reduction = null) { var c = new Call(op_hinge_embedding_loss); c.Arg(self); c.Arg(target); c.Arg(margin); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_margin_ranking_loss = new("aten::margin_ranking_loss", "");
        internal static Tensor margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, double? margin = null, long? reduction = null) { var c = new Call(op_margin_ranking_loss); c.Arg(input1); c.Arg(input2); c.Arg(target); c.Arg(margin); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_multilabel_margin_loss = new("aten::multilabel_margin_loss", "");
        internal static Tensor multilabel_margin_loss(Tensor self, Tensor target, long? reduction = null) { var c = new Call(op_multilabel_margin_loss); c.Arg(self); c.Arg(target); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_multi_margin_loss = new("aten::multi_margin_loss", "");
        internal static Tensor multi_margin_loss(Tensor self, Tensor target, Scalar? p = null, Scalar? margin = null, Tensor? weight = null, long? reduction = null) { var c = new Call(op_multi_margin_loss); c.Arg(self); c.Arg(target); c.Arg(p); c.Arg(margin); c.Arg(weight); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_soft_margin_loss = new("aten::soft_margin_loss", "");
        internal static Tensor soft_margin_loss(Tensor self, Tensor target, long? reduction = null) { var c = new Call(op_soft_margin_loss); c.Arg(self); c.Arg(target); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_triplet_margin_loss = new("aten::triplet_margin_loss", "");
        internal static Tensor triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double? margin = null, double? p = null, double? eps = null, bool? swap = null, long? reduction = null) { var c = new Call(op_triplet_margin_loss); c.Arg(anchor); c.Arg(positive); c.Arg(negative); c.Arg(margin); c.Arg(p); c.Arg(eps); c.Arg(swap); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_poisson_nll_loss = new("aten::poisson_nll_loss", "");
        internal static Tensor poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, double eps, long reduction) { var c = new Call(op_poisson_nll_loss); c.Arg(input); c.Arg(target); c.Arg(log_input); c.Arg(full); c.Arg(eps); c.Arg(reduction); return c.Tensor(); }
        static readonly Op op_avg_pool1d = new("aten::avg_pool1d", "");
        internal static Tensor avg_pool1d(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool? ceil_mode = null, bool? count_include_pad = null) { var c = new Call(op_avg_pool1d); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(ceil_mode); c.Arg(count_include_pad); return c.Tensor(); }
        static readonly Op op_avg_pool2d = new("aten::avg_pool2d", "");
        internal static Tensor avg_pool2d(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool? ceil_mode = null, bool? count_include_pad = null, long? divisor_override = null) { var c = new Call(op_avg_pool2d); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(ceil_mode); c.Arg(count_include_pad); c.Arg(divisor_override); return c.Tensor(); }
        static readonly Op op_avg_pool3d = new("aten::avg_pool3d", "");
        internal static Tensor avg_pool3d(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool? ceil_mode = null, bool? count_include_pad = null, long? divisor_override = null) { var c = new Call(op_avg_pool3d); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(ceil_mode); c.Arg(count_include_pad); c.Arg(divisor_override); return c.Tensor(); }
        static readonly Op op_max_pool1d = new("aten::max_pool1d", "");
        internal static Tensor max_pool1d(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool? ceil_mode = null) { var c = new Call(op_max_pool1d); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(ceil_mode); return c.Tensor(); }
        static readonly Op op_max_pool2d = new("aten::max_pool2d", "");
        internal static Tensor max_pool2d(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool? ceil_mode = null) { var c = new Call(op_max_pool2d); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(ceil_mode); return c.Tensor(); }
        static readonly Op op_max_pool3d = new("aten::max_pool3d", "");
        internal static Tensor max_pool3d(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool? ceil_mode = null) { var c = new Call(op_max_pool3d); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(ceil_mode); return c.Tensor(); }
        static readonly Op op_max_pool1d_with_indices = new("aten::max_pool1d_with_indices", "");
        internal static (Tensor, Tensor) max_pool1d_with_indices(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool? ceil_mode = null) { var c = new Call(op_max_pool1d_with_indices); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(ceil_mode); return c.Tensors2(); }
        static readonly Op op_max_pool2d_with_indices = new("aten::max_pool2d_with_indices", "");
        internal static (Tensor, Tensor) max_pool2d_with_indices(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool? ceil_mode = null) { var c = new Call(op_max_pool2d_with_indices); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(ceil_mode); return c.Tensors2(); }
        static readonly Op op_max_pool3d_with_indices = new("aten::max_pool3d_with_indices", "");
        internal static (Tensor, Tensor) max_pool3d_with_indices(Tensor self, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool? ceil_mode = null) { var c = new Call(op_max_pool3d_with_indices); c.Arg(self); c.Arg(kernel_size); c.Arg(stride); c.Arg(padding); c.Arg(dilation); c.Arg(ceil_mode); return c.Tensors2(); }
        static readonly Op op_max_unpool2d = new("aten::max_unpool2d", "");
        internal static Tensor max_unpool2d(Tensor self, Tensor indices, long[] output_size) { var c = new Call(op_max_unpool2d); c.Arg(self); c.Arg(indices); c.Arg(output_size); return c.Tensor(); }
        static readonly Op op_max_unpool3d = new("aten::max_unpool3d", "");
        internal static Tensor max_unpool3d(Tensor self, Tensor indices, long[] output_size, long[] stride, long[] padding) { var c = new Call(op_max_unpool3d); c.Arg(self); c.Arg(indices); c.Arg(output_size); c.Arg(stride); c.Arg(padding); return c.Tensor(); }
        static readonly Op op_adaptive_avg_pool1d = new("aten::adaptive_avg_pool1d", "");
        internal static Tensor adaptive_avg_pool1d(Tensor self, long[] output_size) { var c = new Call(op_adaptive_avg_pool1d); c.Arg(self); c.Arg(output_size); return c.Tensor(); }
        static readonly Op op_adaptive_avg_pool2d = new("aten::adaptive_avg_pool2d", "");
        internal static Tensor adaptive_avg_pool2d(Tensor self, long[] output_size) { var c = new Call(op_adaptive_avg_pool2d); c.Arg(self); c.Arg(output_size); return c.Tensor(); }
        static readonly Op op_adaptive_avg_pool3d = new("aten::adaptive_avg_pool3d", "");
        internal static Tensor adaptive_avg_pool3d(Tensor self, long[] output_size) { var c = new Call(op_adaptive_avg_pool3d); c.Arg(self); c.Arg(output_size); return c.Tensor(); }
        static readonly Op op_adaptive_max_pool1d = new("aten::adaptive_max_pool1d", "");
        internal static (Tensor, Tensor) adaptive_max_pool1d(Tensor self, long[] output_size) { var c = new Call(op_adaptive_max_pool1d); c.Arg(self); c.Arg(output_size); return c.Tensors2(); }
        static readonly Op op_adaptive_max_pool2d = new("aten::adaptive_max_pool2d", "");
        internal static (Tensor, Tensor) adaptive_max_pool2d(Tensor self, long[] output_size) { var c = new Call(op_adaptive_max_pool2d); c.Arg(self); c.Arg(output_size); return c.Tensors2(); }
        static readonly Op op_adaptive_max_pool3d = new("aten::adaptive_max_pool3d", "");
        internal static (Tensor, Tensor) adaptive_max_pool3d(Tensor self, long[] output_size) { var c = new Call(op_adaptive_max_pool3d); c.Arg(self); c.Arg(output_size); return c.Tensors2(); }
        static readonly Op op_fractional_max_pool2d = new("aten::fractional_max_pool2d", "");
        internal static (Tensor, Tensor) fractional_max_pool2d(Tensor self, long[] kernel_size, long[] output_size, Tensor random_samples) { var c = new Call(op_fractional_max_pool2d); c.Arg(self); c.Arg(kernel_size); c.Arg(output_size); c.Arg(random_samples); return c.Tensors2(); }
        static readonly Op op_fractional_max_pool3d = new("aten::fractional_max_pool3d", "");
        internal static (Tensor, Tensor) fractional_max_pool3d(Tensor self, long[] kernel_size, long[] output_size, Tensor random_samples) { var c = new Call(op_fractional_max_pool3d); c.Arg(self); c.Arg(kernel_size); c.Arg(output_size); c.Arg(random_samples); return c.Tensors2(); }
        static readonly Op op_pad = new("aten::pad", "");
        internal static Tensor pad(Tensor self, long[] pad, string? mode = null, double? value = null) { var c = new Call(op_pad); c.Arg(self); c.Arg(pad); c.Arg(mode); c.Arg(value); return c.Tensor(); }
        static readonly Op op_im2col = new("aten::im2col", "");
        internal static Tensor im2col(Tensor self, long[] kernel_size, long[] dilation, long[] padding, long[] stride) { var c = new Call(op_im2col); c.Arg(self); c.Arg(kernel_size); c.Arg(dilation); c.Arg(padding); c.Arg(stride); return c.Tensor(); }
        static readonly Op op_col2im = new("aten::col2im", "");
        internal static Tensor col2im(Tensor self, long[] output_size, long[] kernel_size, long[] dilation, long[] padding, long[] stride) { var c = new Call(op_col2im); c.Arg(self); c.Arg(output_size); c.Arg(kernel_size); c.Arg(dilation); c.Arg(padding); c.Arg(stride); return c.Tensor(); }
        static readonly Op op_pixel_shuffle = new("aten::pixel_shuffle", "");
        internal static Tensor pixel_shuffle(Tensor self, long upscale_factor) { var c = new Call(op_pixel_shuffle); c.Arg(self); c.Arg(upscale_factor); return c.Tensor(); }
        static readonly Op op_pixel_unshuffle = new("aten::pixel_unshuffle", "");
        internal static Tensor pixel_unshuffle(Tensor self, long downscale_factor) { var c = new Call(op_pixel_unshuffle); c.Arg(self); c.Arg(downscale_factor); return c.Tensor(); }
        static readonly Op op_upsample_nearest1d_vec = new("aten::upsample_nearest1d", "vec");
        internal static Tensor upsample_nearest1d_vec(Tensor input, long[]? output_size, double[]? scale_factors) { var c = new Call(op_upsample_nearest1d_vec); c.Arg(input); c.Arg(output_size); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op_upsample_nearest2d_vec = new("aten::upsample_nearest2d", "vec");
        internal static Tensor upsample_nearest2d_vec(Tensor input, long[]? output_size, double[]? scale_factors) { var c = new Call(op_upsample_nearest2d_vec); c.Arg(input); c.Arg(output_size); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op_upsample_nearest3d_vec = new("aten::upsample_nearest3d", "vec");
        internal static Tensor upsample_nearest3d_vec(Tensor input, long[]? output_size, double[]? scale_factors) { var c = new Call(op_upsample_nearest3d_vec); c.Arg(input); c.Arg(output_size); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op__upsample_nearest_exact1d_vec = new("aten::_upsample_nearest_exact1d", "vec");
        internal static Tensor _upsample_nearest_exact1d_vec(Tensor input, long[]? output_size, double[]? scale_factors) { var c = new Call(op__upsample_nearest_exact1d_vec); c.Arg(input); c.Arg(output_size); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op__upsample_nearest_exact2d_vec = new("aten::_upsample_nearest_exact2d", "vec");
        internal static Tensor _upsample_nearest_exact2d_vec(Tensor input, long[]? output_size, double[]? scale_factors) { var c = new Call(op__upsample_nearest_exact2d_vec); c.Arg(input); c.Arg(output_size); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op__upsample_nearest_exact3d_vec = new("aten::_upsample_nearest_exact3d", "vec");
        internal static Tensor _upsample_nearest_exact3d_vec(Tensor input, long[]? output_size, double[]? scale_factors) { var c = new Call(op__upsample_nearest_exact3d_vec); c.Arg(input); c.Arg(output_size); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op_upsample_linear1d_vec = new("aten::upsample_linear1d", "vec");
        internal static Tensor upsample_linear1d_vec(Tensor input, long[]? output_size, bool align_corners, double[]? scale_factors) { var c = new Call(op_upsample_linear1d_vec); c.Arg(input); c.Arg(output_size); c.Arg(align_corners); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op_upsample_bilinear2d_vec = new("aten::upsample_bilinear2d", "vec");
        internal static Tensor upsample_bilinear2d_vec(Tensor input, long[]? output_size, bool align_corners, double[]? scale_factors) { var c = new Call(op_upsample_bilinear2d_vec); c.Arg(input); c.Arg(output_size); c.Arg(align_corners); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op_upsample_bicubic2d_vec = new("aten::upsample_bicubic2d", "vec");
        internal static Tensor upsample_bicubic2d_vec(Tensor input, long[]? output_size, bool align_corners, double[]? scale_factors) { var c = new Call(op_upsample_bicubic2d_vec); c.Arg(input); c.Arg(output_size); c.Arg(align_corners); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op_upsample_trilinear3d_vec = new("aten::upsample_trilinear3d", "vec");
        internal static Tensor upsample_trilinear3d_vec(Tensor input, long[]? output_size, bool align_corners, double[]? scale_factors) { var c = new Call(op_upsample_trilinear3d_vec); c.Arg(input); c.Arg(output_size); c.Arg(align_corners); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op__upsample_bilinear2d_aa_vec = new("aten::_upsample_bilinear2d_aa", "vec");
        internal static Tensor _upsample_bilinear2d_aa_vec(Tensor input, long[]? output_size, bool align_corners, double[]? scale_factors) { var c = new Call(op__upsample_bilinear2d_aa_vec); c.Arg(input); c.Arg(output_size); c.Arg(align_corners); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op__upsample_bicubic2d_aa_vec = new("aten::_upsample_bicubic2d_aa", "vec");
        internal static Tensor _upsample_bicubic2d_aa_vec(Tensor input, long[]? output_size, bool align_corners, double[]? scale_factors) { var c = new Call(op__upsample_bicubic2d_aa_vec); c.Arg(input); c.Arg(output_size); c.Arg(align_corners); c.Arg(scale_factors); return c.Tensor(); }
        static readonly Op op_affine_grid_generator = new("aten::affine_grid_generator", "");
        internal static Tensor affine_grid_generator(Tensor theta, long[] size, bool align_corners) { var c = new Call(op_affine_grid_generator); c.Arg(theta); c.Arg(size); c.Arg(align_corners); return c.Tensor(); }
        static readonly Op op_grid_sampler = new("aten::grid_sampler", "");
        internal static Tensor grid_sampler(Tensor input, Tensor grid, long interpolation_mode, long padding_mode, bool align_corners) { var c = new Call(op_grid_sampler); c.Arg(input); c.Arg(grid); c.Arg(interpolation_mode); c.Arg(padding_mode); c.Arg(align_corners); return c.Tensor(); }
        static readonly Op op_embedding_bag_padding_idx = new("aten::embedding_bag", "padding_idx");
        internal static (Tensor, Tensor, Tensor, Tensor) embedding_bag_padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, long mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, long? padding_idx) { var c = new Call(op_embedding_bag_padding_idx); c.Arg(weight); c.Arg(indices); c.Arg(offsets); c.Arg(scale_grad_by_freq); c.Arg(mode); c.Arg(sparse); c.Arg(per_sample_weights); c.Arg(include_last_offset); c.Arg(padding_idx); return c.Tensors4(); }
        static readonly Op op_rnn_tanh_input = new("aten::rnn_tanh", "input");
        internal static (Tensor, Tensor) rnn_tanh_input(Tensor input, Tensor hx, IEnumerable<Tensor> @params, bool has_biases, long num_layers, double dropout, bool train, bool bidirectional, bool batch_first) { var c = new Call(op_rnn_tanh_input); c.Arg(input); c.Arg(hx); c.Arg(@params); c.Arg(has_biases); c.Arg(num_layers); c.Arg(dropout); c.Arg(train); c.Arg(bidirectional); c.Arg(batch_first); return c.Tensors2(); }
        static readonly Op op_rnn_relu_input = new("aten::rnn_relu", "input");
        internal static (Tensor, Tensor) rnn_relu_input(Tensor input, Tensor hx, IEnumerable<Tensor> @params, bool has_biases, long num_layers, double dropout, bool train, bool bidirectional, bool batch_first) { var c = new Call(op_rnn_relu_input); c.Arg(input); c.Arg(hx); c.Arg(@params); c.Arg(has_biases); c.Arg(num_layers); c.Arg(dropout); c.Arg(train); c.Arg(bidirectional); c.Arg(batch_first); return c.Tensors2(); }
        static readonly Op op_gru_input = new("aten::gru", "input");
        internal static (Tensor, Tensor) gru_input(Tensor input, Tensor hx, IEnumerable<Tensor> @params, bool has_biases, long num_layers, double dropout, bool train, bool bidirectional, bool batch_first) { var c = new Call(op_gru_input); c.Arg(input); c.Arg(hx); c.Arg(@params); c.Arg(has_biases); c.Arg(num_layers); c.Arg(dropout); c.Arg(train); c.Arg(bidirectional); c.Arg(batch_first); return c.Tensors2(); }
        static readonly Op op_lstm_input = new("aten::lstm", "input");
        internal static (Tensor, Tensor, Tensor) lstm_input(Tensor input, IEnumerable<Tensor> hx, IEnumerable<Tensor> @params, bool has_biases, long num_layers, double dropout, bool train, bool bidirectional, bool batch_first) { var c = new Call(op_lstm_input); c.Arg(input); c.Arg(hx); c.Arg(@params); c.Arg(has_biases); c.Arg(num_layers); c.Arg(dropout); c.Arg(train); c.Arg(bidirectional); c.Arg(batch_first); return c.Tensors3(); }
        static readonly Op op_rnn_tanh_cell = new("aten::rnn_tanh_cell", "");
        internal static Tensor rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih = null, Tensor? b_hh = null) { var c = new Call(op_rnn_tanh_cell); c.Arg(input); c.Arg(hx); c.Arg(w_ih); c.Arg(w_hh); c.Arg(b_ih); c.Arg(b_hh); return c.Tensor(); }
        static readonly Op op_rnn_relu_cell = new("aten::rnn_relu_cell", "");
        internal static Tensor rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih = null, Tensor? b_hh = null) { var c = new Call(op_rnn_relu_cell); c.Arg(input); c.Arg(hx); c.Arg(w_ih); c.Arg(w_hh); c.Arg(b_ih); c.Arg(b_hh); return c.Tensor(); }
        static readonly Op op_gru_cell = new("aten::gru_cell", "");
        internal static Tensor gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih = null, Tensor? b_hh = null) { var c = new Call(op_gru_cell); c.Arg(input); c.Arg(hx); c.Arg(w_ih); c.Arg(w_hh); c.Arg(b_ih); c.Arg(b_hh); return c.Tensor(); }
        static readonly Op op_lstm_cell = new("aten::lstm_cell", "");
        internal static (Tensor, Tensor) lstm_cell(Tensor input, IEnumerable<Tensor> hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih = null, Tensor? b_hh = null) { var c = new Call(op_lstm_cell); c.Arg(input); c.Arg(hx); c.Arg(w_ih); c.Arg(w_hh); c.Arg(b_ih); c.Arg(b_hh); return c.Tensors2(); }
        static readonly Op op_one_hot = new("aten::one_hot", "");
        internal static Tensor one_hot(Tensor self, long? num_classes = null) { var c = new Call(op_one_hot); c.Arg(self); c.Arg(num_classes); return c.Tensor(); }
        static readonly Op op__scaled_dot_product_attention = new("aten::_scaled_dot_product_attention", "");
        internal static (Tensor, Tensor) _scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double? dropout_p = null, bool? need_attn_weights = null, bool? is_causal = null) { var c = new Call(op__scaled_dot_product_attention); c.Arg(query); c.Arg(key); c.Arg(value); c.Arg(attn_mask); c.Arg(dropout_p); c.Arg(need_attn_weights); c.Arg(is_causal); return c.Tensors2(); }
        static readonly Op op_cholesky = new("aten::cholesky", "");
        internal static Tensor cholesky(Tensor self, bool? upper = null) { var c = new Call(op_cholesky); c.Arg(self); c.Arg(upper); return c.Tensor(); }
        static readonly Op op_cholesky_inverse = new("aten::cholesky_inverse", "");
        internal static Tensor cholesky_inverse(Tensor self, bool? upper = null) { var c = new Call(op_cholesky_inverse); c.Arg(self); c.Arg(upper); return c.Tensor(); }
        static readonly Op op_cholesky_solve = new("aten::cholesky_solve", "");
        internal static Tensor cholesky_solve(Tensor self, Tensor input2, bool? upper = null) { var c = new Call(op_cholesky_solve); c.Arg(self); c.Arg(input2); c.Arg(upper); return c.Tensor(); }
        static readonly Op op_det = new("aten::det", "");
        internal static Tensor det(Tensor self) { var c = new Call(op_det); c.Arg(self); return c.Tensor(); }
        static readonly Op op_logdet = new("aten::logdet", "");
        internal static Tensor logdet(Tensor self) { var c = new Call(op_logdet); c.Arg(self); return c.Tensor(); }
        static readonly Op op_inverse = new("aten::inverse", "");
        internal static Tensor inverse(Tensor self) { var c = new Call(op_inverse); c.Arg(self); return c.Tensor(); }
        static readonly Op op_geqrf = new("aten::geqrf", "");
        internal static (Tensor, Tensor) geqrf(Tensor self) { var c = new Call(op_geqrf); c.Arg(self); return c.Tensors2(); }
        static readonly Op op_orgqr = new("aten::orgqr", "");
        internal static Tensor orgqr(Tensor self, Tensor input2) { var c = new Call(op_orgqr); c.Arg(self); c.Arg(input2); return c.Tensor(); }
        static readonly Op op_ormqr = new("aten::ormqr", "");
        internal static Tensor ormqr(Tensor self, Tensor input2, Tensor input3, bool? left = null, bool? transpose = null) { var c = new Call(op_ormqr); c.Arg(self); c.Arg(input2); c.Arg(input3); c.Arg(left); c.Arg(transpose); return c.Tensor(); }
        static readonly Op op_matrix_exp = new("aten::matrix_exp", "");
        internal static Tensor matrix_exp(Tensor self) { var c = new Call(op_matrix_exp); c.Arg(self); return c.Tensor(); }
        static readonly Op op_matrix_power = new("aten::matrix_power", "");
        internal static Tensor matrix_power(Tensor self, long n) { var c = new Call(op_matrix_power); c.Arg(self); c.Arg(n); return c.Tensor(); }
        static readonly Op op_lu_unpack = new("aten::lu_unpack", "");
        internal static (Tensor, Tensor, Tensor) lu_unpack(Tensor LU_data, Tensor LU_pivots, bool? unpack_data = null, bool? unpack_pivots = null) { var c = new Call(op_lu_unpack); c.Arg(LU_data); c.Arg(LU_pivots); c.Arg(unpack_data); c.Arg(unpack_pivots); return c.Tensors3(); }
        static readonly Op op_lu_solve = new("aten::lu_solve", "");
        internal static Tensor lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) { var c = new Call(op_lu_solve); c.Arg(self); c.Arg(LU_data); c.Arg(LU_pivots); return c.Tensor(); }
        static readonly Op op_linalg_cholesky = new("aten::linalg_cholesky", "");
        internal static Tensor linalg_cholesky(Tensor self, bool? upper = null) { var c = new Call(op_linalg_cholesky); c.Arg(self); c.Arg(upper); return c.Tensor(); }
        static readonly Op op_linalg_cholesky_ex = new("aten::linalg_cholesky_ex", "");
        internal static (Tensor, Tensor) linalg_cholesky_ex(Tensor self, bool? upper = null, bool? check_errors = null) { var c = new Call(op_linalg_cholesky_ex); c.Arg(self); c.Arg(upper); c.Arg(check_errors); return c.Tensors2(); }
        static readonly Op op_linalg_cond = new("aten::linalg_cond", "");
        internal static Tensor linalg_cond(Tensor self, Scalar? p = null) { var c = new Call(op_linalg_cond); c.Arg(self); c.Arg(p); return c.Tensor(); }
        static readonly Op op_linalg_cond_p_str = new("aten::linalg_cond", "p_str");
        internal static Tensor linalg_cond_p_str(Tensor self, string p) { var c = new Call(op_linalg_cond_p_str); c.Arg(self); c.Arg(p); return c.Tensor(); }
        static readonly Op op_linalg_cross = new("aten::linalg_cross", "");
        internal static Tensor linalg_cross(Tensor self, Tensor other, long? dim = null) { var c = new Call(op_linalg_cross); c.Arg(self); c.Arg(other); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_linalg_det = new("aten::linalg_det", "");
        internal static Tensor linalg_det(Tensor A) { var c = new Call(op_linalg_det); c.Arg(A); return c.Tensor(); }
        static readonly Op op_linalg_diagonal = new("aten::linalg_diagonal", "");
        internal static Tensor linalg_diagonal(Tensor A, long? offset = null, long? dim1 = null, long? dim2 = null) { var c = new Call(op_linalg_diagonal); c.Arg(A); c.Arg(offset); c.Arg(dim1); c.Arg(dim2); return c.Tensor(); }
        static readonly Op op_linalg_eig = new("aten::linalg_eig", "");
        internal static (Tensor, Tensor) linalg_eig(Tensor self) { var c = new Call(op_linalg_eig); c.Arg(self); return c.Tensors2(); }
        static readonly Op op_linalg_eigh = new("aten::linalg_eigh", "");
        internal static (Tensor, Tensor) linalg_eigh(Tensor self, string? UPLO = null) { var c = new Call(op_linalg_eigh); c.Arg(self); c.Arg(UPLO); return c.Tensors2(); }
        static readonly Op op_linalg_eigvals = new("aten::linalg_eigvals", "");
        internal static Tensor linalg_eigvals(Tensor self) { var c = new Call(op_linalg_eigvals); c.Arg(self); return c.Tensor(); }
        static readonly Op op_linalg_eigvalsh = new("aten::linalg_eigvalsh", "");
        internal static Tensor linalg_eigvalsh(Tensor self, string? UPLO = null) { var c = new Call(op_linalg_eigvalsh); c.Arg(self); c.Arg(UPLO); return c.Tensor(); }
        static readonly Op op_linalg_householder_product = new("aten::linalg_householder_product", "");
        internal static Tensor linalg_householder_product(Tensor input, Tensor tau) { var c = new Call(op_linalg_householder_product); c.Arg(input); c.Arg(tau); return c.Tensor(); }
        static readonly Op op_linalg_inv = new("aten::linalg_inv", "");
        internal static Tensor linalg_inv(Tensor A) { var c = new Call(op_linalg_inv); c.Arg(A); return c.Tensor(); }
        static readonly Op op_linalg_inv_ex = new("aten::linalg_inv_ex", "");
        internal static (Tensor, Tensor) linalg_inv_ex(Tensor A, bool? check_errors = null) { var c = new Call(op_linalg_inv_ex); c.Arg(A); c.Arg(check_errors); return c.Tensors2(); }
        static readonly Op op_linalg_ldl_factor = new("aten::linalg_ldl_factor", "");
        internal static (Tensor, Tensor) linalg_ldl_factor(Tensor self, bool? hermitian = null) { var c = new Call(op_linalg_ldl_factor); c.Arg(self); c.Arg(hermitian); return c.Tensors2(); }
        static readonly Op op_linalg_ldl_factor_ex = new("aten::linalg_ldl_factor_ex", "");
        internal static (Tensor, Tensor, Tensor) linalg_ldl_factor_ex(Tensor self, bool? hermitian = null, bool? check_errors = null) { var c = new Call(op_linalg_ldl_factor_ex); c.Arg(self); c.Arg(hermitian); c.Arg(check_errors); return c.Tensors3(); }
        static readonly Op op_linalg_ldl_solve = new("aten::linalg_ldl_solve", "");
        internal static Tensor linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, bool? hermitian = null) { var c = new Call(op_linalg_ldl_solve); c.Arg(LD); c.Arg(pivots); c.Arg(B); c.Arg(hermitian); return c.Tensor(); }
        static readonly Op op_linalg_lstsq = new("aten::linalg_lstsq", "");
        internal static (Tensor, Tensor, Tensor, Tensor) linalg_lstsq(Tensor self, Tensor b, double? rcond = null, string? driver = null) { var c = new Call(op_linalg_lstsq); c.Arg(self); c.Arg(b); c.Arg(rcond); c.Arg(driver); return c.Tensors4(); }
        static readonly Op op_linalg_lu = new("aten::linalg_lu", "");
        internal static (Tensor, Tensor, Tensor) linalg_lu(Tensor A, bool? pivot = null) { var c = new Call(op_linalg_lu); c.Arg(A); c.Arg(pivot); return c.Tensors3(); }
        static readonly Op op_linalg_lu_factor = new("aten::linalg_lu_factor", "");
        internal static (Tensor, Tensor) linalg_lu_factor(Tensor A, bool? pivot = null) { var c = new Call(op_linalg_lu_factor); c.Arg(A); c.Arg(pivot); return c.Tensors2(); }
        static readonly Op op_linalg_lu_solve = new("aten::linalg_lu_solve", "");
        internal static Tensor linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, bool? left = null, bool? adjoint = null) { var c = new Call(op_linalg_lu_solve); c.Arg(LU); c.Arg(pivots); c.Arg(B); c.Arg(left); c.Arg(adjoint); return c.Tensor(); }
        static readonly Op op_linalg_lu_solve_out = new("aten::linalg_lu_solve", "out");
        internal static Tensor linalg_lu_solve_out(Tensor LU, Tensor pivots, Tensor B, bool? left, bool? adjoint, Tensor @out) { var c = new Call(op_linalg_lu_solve_out); c.Arg(LU); c.Arg(pivots); c.Arg(B); c.Arg(left); c.Arg(adjoint); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_linalg_matrix_norm = new("aten::linalg_matrix_norm", "");
        internal static Tensor linalg_matrix_norm(Tensor self, Scalar ord, long[]? dim = null, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_linalg_matrix_norm); c.Arg(self); c.Arg(ord); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_linalg_matrix_norm_str_ord = new("aten::linalg_matrix_norm", "str_ord");
        internal static Tensor linalg_matrix_norm_str_ord(Tensor self, string? ord = null, long[]? dim = null, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_linalg_matrix_norm_str_ord); c.Arg(self); c.Arg(ord); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_linalg_matrix_rank_atol_rtol_float = new("aten::linalg_matrix_rank", "atol_rtol_float");
        internal static Tensor linalg_matrix_rank_atol_rtol_float(Tensor self, double? atol = null, double? rtol = null, bool? hermitian = null) { var c = new Call(op_linalg_matrix_rank_atol_rtol_float); c.Arg(self); c.Arg(atol); c.Arg(rtol); c.Arg(hermitian); return c.Tensor(); }
        static readonly Op op_linalg_matrix_rank_atol_rtol_tensor = new("aten::linalg_matrix_rank", "atol_rtol_tensor");
        internal static Tensor linalg_matrix_rank_atol_rtol_tensor(Tensor input, Tensor? atol = null, Tensor? rtol = null, bool? hermitian = null) { var c = new Call(op_linalg_matrix_rank_atol_rtol_tensor); c.Arg(input); c.Arg(atol); c.Arg(rtol); c.Arg(hermitian); return c.Tensor(); }
        static readonly Op op_linalg_multi_dot = new("aten::linalg_multi_dot", "");
        internal static Tensor linalg_multi_dot(IEnumerable<Tensor> tensors) { var c = new Call(op_linalg_multi_dot); c.Arg(tensors); return c.Tensor(); }
        static readonly Op op_linalg_norm = new("aten::linalg_norm", "");
        internal static Tensor linalg_norm(Tensor self, Scalar? ord = null, long[]? dim = null, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_linalg_norm); c.Arg(self); c.Arg(ord); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_linalg_norm_ord_str = new("aten::linalg_norm", "ord_str");
        internal static Tensor linalg_norm_ord_str(Tensor self, string ord, long[]? dim = null, bool? keepdim = null, ScalarType? dtype = null) { var c = new Call(op_linalg_norm_ord_str); c.Arg(self); c.Arg(ord); c.Arg(dim); c.Arg(keepdim); c.Arg(dtype); return c.Tensor(); }
        static readonly Op op_linalg_pinv_atol_rtol_float = new("aten::linalg_pinv", "atol_rtol_float");
        internal static Tensor linalg_pinv_atol_rtol_float(Tensor self, double? atol = null, double? rtol = null, bool? hermitian = null) { var c = new Call(op_linalg_pinv_atol_rtol_float); c.Arg(self); c.Arg(atol); c.Arg(rtol); c.Arg(hermitian); return c.Tensor(); }
        static readonly Op op_linalg_pinv_atol_rtol_tensor = new("aten::linalg_pinv", "atol_rtol_tensor");
        internal static Tensor linalg_pinv_atol_rtol_tensor(Tensor self, Tensor? atol = null, Tensor? rtol = null, bool? hermitian = null) { var c = new Call(op_linalg_pinv_atol_rtol_tensor); c.Arg(self); c.Arg(atol); c.Arg(rtol); c.Arg(hermitian); return c.Tensor(); }
        static readonly Op op_linalg_qr = new("aten::linalg_qr", "");
        internal static (Tensor, Tensor) linalg_qr(Tensor A, string? mode = null) { var c = new Call(op_linalg_qr); c.Arg(A); c.Arg(mode); return c.Tensors2(); }
        static readonly Op op_linalg_slogdet = new("aten::linalg_slogdet", "");
        internal static (Tensor, Tensor) linalg_slogdet(Tensor A) { var c = new Call(op_linalg_slogdet); c.Arg(A); return c.Tensors2(); }
        static readonly Op op_linalg_solve = new("aten::linalg_solve", "");
        internal static Tensor linalg_solve(Tensor A, Tensor B, bool? left = null) { var c = new Call(op_linalg_solve); c.Arg(A); c.Arg(B); c.Arg(left); return c.Tensor(); }
        static readonly Op op_linalg_solve_ex = new("aten::linalg_solve_ex", "");
        internal static (Tensor, Tensor) linalg_solve_ex(Tensor A, Tensor B, bool? left = null, bool? check_errors = null) { var c = new Call(op_linalg_solve_ex); c.Arg(A); c.Arg(B); c.Arg(left); c.Arg(check_errors); return c.Tensors2(); }
        static readonly Op op_linalg_solve_triangular = new("aten::linalg_solve_triangular", "");
        internal static Tensor linalg_solve_triangular(Tensor self, Tensor B, bool upper, bool? left = null, bool? unitriangular = null) { var c = new Call(op_linalg_solve_triangular); c.Arg(self); c.Arg(B); c.Arg(upper); c.Arg(left); c.Arg(unitriangular); return c.Tensor(); }
        static readonly Op op_linalg_solve_triangular_out = new("aten::linalg_solve_triangular", "out");
        internal static Tensor linalg_solve_triangular_out(Tensor self, Tensor B, bool upper, bool? left, bool? unitriangular, Tensor @out) { var c = new Call(op_linalg_solve_triangular_out); c.Arg(self); c.Arg(B); c.Arg(upper); c.Arg(left); c.Arg(unitriangular); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_linalg_svd = new("aten::linalg_svd", "");
        internal static (Tensor, Tensor, Tensor) linalg_svd(Tensor A, bool? full_matrices = null, string? driver = null) { var c = new Call(op_linalg_svd); c.Arg(A); c.Arg(full_matrices); c.Arg(driver); return c.Tensors3(); }
        static readonly Op op_linalg_svdvals = new("aten::linalg_svdvals", "");
        internal static Tensor linalg_svdvals(Tensor A, string? driver = null) { var c = new Call(op_linalg_svdvals); c.Arg(A); c.Arg(driver); return c.Tensor(); }
        static readonly Op op_linalg_tensorinv = new("aten::linalg_tensorinv", "");
        internal static Tensor linalg_tensorinv(Tensor self, long? ind = null) { var c = new Call(op_linalg_tensorinv); c.Arg(self); c.Arg(ind); return c.Tensor(); }
        static readonly Op op_linalg_tensorsolve = new("aten::linalg_tensorsolve", "");
        internal static Tensor linalg_tensorsolve(Tensor self, Tensor other, long[]? dims = null) { var c = new Call(op_linalg_tensorsolve); c.Arg(self); c.Arg(other); c.Arg(dims); return c.Tensor(); }
        static readonly Op op_linalg_vander = new("aten::linalg_vander", "");
        internal static Tensor linalg_vander(Tensor x, long? N = null) { var c = new Call(op_linalg_vander); c.Arg(x); c.Arg(N); return c.Tensor(); }
        static readonly Op op_linalg_vecdot = new("aten::linalg_vecdot", "");
        internal static Tensor linalg_vecdot(Tensor x, Tensor y, long? dim = null) { var c = new Call(op_linalg_vecdot); c.Arg(x); c.Arg(y); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_linalg_vecdot_out = new("aten::linalg_vecdot", "out");
        internal static Tensor linalg_vecdot_out(Tensor x, Tensor y, long? dim, Tensor @out) { var c = new Call(op_linalg_vecdot_out); c.Arg(x); c.Arg(y); c.Arg(dim); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_fft_fft = new("aten::fft_fft", "");
        internal static Tensor fft_fft(Tensor self, long? n = null, long? dim = null, string? norm = null) { var c = new Call(op_fft_fft); c.Arg(self); c.Arg(n); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_ifft = new("aten::fft_ifft", "");
        internal static Tensor fft_ifft(Tensor self, long? n = null, long? dim = null, string? norm = null) { var c = new Call(op_fft_ifft); c.Arg(self); c.Arg(n); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_rfft = new("aten::fft_rfft", "");
        internal static Tensor fft_rfft(Tensor self, long? n = null, long? dim = null, string? norm = null) { var c = new Call(op_fft_rfft); c.Arg(self); c.Arg(n); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_irfft = new("aten::fft_irfft", "");
        internal static Tensor fft_irfft(Tensor self, long? n = null, long? dim = null, string? norm = null) { var c = new Call(op_fft_irfft); c.Arg(self); c.Arg(n); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_hfft = new("aten::fft_hfft", "");
        internal static Tensor fft_hfft(Tensor self, long? n = null, long? dim = null, string? norm = null) { var c = new Call(op_fft_hfft); c.Arg(self); c.Arg(n); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_ihfft = new("aten::fft_ihfft", "");
        internal static Tensor fft_ihfft(Tensor self, long? n = null, long? dim = null, string? norm = null) { var c = new Call(op_fft_ihfft); c.Arg(self); c.Arg(n); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_fft2 = new("aten::fft_fft2", "");
        internal static Tensor fft_fft2(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_fft2); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_fftn = new("aten::fft_fftn", "");
        internal static Tensor fft_fftn(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_fftn); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_ifft2 = new("aten::fft_ifft2", "");
        internal static Tensor fft_ifft2(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_ifft2); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_ifftn = new("aten::fft_ifftn", "");
        internal static Tensor fft_ifftn(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_ifftn); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_rfft2 = new("aten::fft_rfft2", "");
        internal static Tensor fft_rfft2(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_rfft2); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_rfftn = new("aten::fft_rfftn", "");
        internal static Tensor fft_rfftn(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_rfftn); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_irfft2 = new("aten::fft_irfft2", "");
        internal static Tensor fft_irfft2(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_irfft2); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_irfftn = new("aten::fft_irfftn", "");
        internal static Tensor fft_irfftn(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_irfftn); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_hfft2 = new("aten::fft_hfft2", "");
        internal static Tensor fft_hfft2(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_hfft2); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_hfftn = new("aten::fft_hfftn", "");
        internal static Tensor fft_hfftn(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_hfftn); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_ihfft2 = new("aten::fft_ihfft2", "");
        internal static Tensor fft_ihfft2(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_ihfft2); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_ihfftn = new("aten::fft_ihfftn", "");
        internal static Tensor fft_ihfftn(Tensor self, long[]? s = null, long[]? dim = null, string? norm = null) { var c = new Call(op_fft_ihfftn); c.Arg(self); c.Arg(s); c.Arg(dim); c.Arg(norm); return c.Tensor(); }
        static readonly Op op_fft_fftfreq = new("aten::fft_fftfreq", "");
        internal static Tensor fft_fftfreq(long n, double? d = null, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_fft_fftfreq); c.Arg(n); c.Arg(d); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_fft_rfftfreq = new("aten::fft_rfftfreq", "");
        internal static Tensor fft_rfftfreq(long n, double? d = null, ScalarType? dtype = null, long? layout = null, Device? device = null, bool? pin_memory = null) { var c = new Call(op_fft_rfftfreq); c.Arg(n); c.Arg(d); c.Arg(dtype); c.Arg(layout); c.Arg(device); c.Arg(pin_memory); return c.Tensor(); }
        static readonly Op op_fft_fftshift = new("aten::fft_fftshift", "");
        internal static Tensor fft_fftshift(Tensor self, long[]? dim = null) { var c = new Call(op_fft_fftshift); c.Arg(self); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_fft_ifftshift = new("aten::fft_ifftshift", "");
        internal static Tensor fft_ifftshift(Tensor self, long[]? dim = null) { var c = new Call(op_fft_ifftshift); c.Arg(self); c.Arg(dim); return c.Tensor(); }
        static readonly Op op_stft = new("aten::stft", "");
        internal static Tensor stft(Tensor self, long n_fft, long? hop_length = null, long? win_length = null, Tensor? window = null, bool? normalized = null, bool? onesided = null, bool? return_complex = null) { var c = new Call(op_stft); c.Arg(self); c.Arg(n_fft); c.Arg(hop_length); c.Arg(win_length); c.Arg(window); c.Arg(normalized); c.Arg(onesided); c.Arg(return_complex); return c.Tensor(); }
        static readonly Op op_istft = new("aten::istft", "");
        internal static Tensor istft(Tensor self, long n_fft, long? hop_length = null, long? win_length = null, Tensor? window = null, bool? center = null, bool? normalized = null, bool? onesided = null, long? length = null, bool? return_complex = null) { var c = new Call(op_istft); c.Arg(self); c.Arg(n_fft); c.Arg(hop_length); c.Arg(win_length); c.Arg(window); c.Arg(center); c.Arg(normalized); c.Arg(onesided); c.Arg(length); c.Arg(return_complex); return c.Tensor(); }
        static readonly Op op_special_airy_ai = new("aten::special_airy_ai", "");
        internal static Tensor special_airy_ai(Tensor x) { var c = new Call(op_special_airy_ai); c.Arg(x); return c.Tensor(); }
        static readonly Op op_special_airy_ai_out = new("aten::special_airy_ai", "out");
        internal static Tensor special_airy_ai_out(Tensor x, Tensor @out) { var c = new Call(op_special_airy_ai_out); c.Arg(x); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_bessel_j0 = new("aten::special_bessel_j0", "");
        internal static Tensor special_bessel_j0(Tensor self) { var c = new Call(op_special_bessel_j0); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_bessel_j0_out = new("aten::special_bessel_j0", "out");
        internal static Tensor special_bessel_j0_out(Tensor self, Tensor @out) { var c = new Call(op_special_bessel_j0_out); c.Arg(self); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_bessel_j1 = new("aten::special_bessel_j1", "");
        internal static Tensor special_bessel_j1(Tensor self) { var c = new Call(op_special_bessel_j1); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_bessel_j1_out = new("aten::special_bessel_j1", "out");
        internal static Tensor special_bessel_j1_out(Tensor self, Tensor @out) { var c = new Call(op_special_bessel_j1_out); c.Arg(self); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_bessel_y0 = new("aten::special_bessel_y0", "");
        internal static Tensor special_bessel_y0(Tensor self) { var c = new Call(op_special_bessel_y0); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_bessel_y0_out = new("aten::special_bessel_y0", "out");
        internal static Tensor special_bessel_y0_out(Tensor self, Tensor @out) { var c = new Call(op_special_bessel_y0_out); c.Arg(self); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_bessel_y1 = new("aten::special_bessel_y1", "");
        internal static Tensor special_bessel_y1(Tensor self) { var c = new Call(op_special_bessel_y1); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_bessel_y1_out = new("aten::special_bessel_y1", "out");
        internal static Tensor special_bessel_y1_out(Tensor self, Tensor @out) { var c = new Call(op_special_bessel_y1_out); c.Arg(self); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_digamma = new("aten::special_digamma", "");
        internal static Tensor special_digamma(Tensor self) { var c = new Call(op_special_digamma); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_entr = new("aten::special_entr", "");
        internal static Tensor special_entr(Tensor self) { var c = new Call(op_special_entr); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_erf = new("aten::special_erf", "");
        internal static Tensor special_erf(Tensor self) { var c = new Call(op_special_erf); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_erfc = new("aten::special_erfc", "");
        internal static Tensor special_erfc(Tensor self) { var c = new Call(op_special_erfc); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_erfcx = new("aten::special_erfcx", "");
        internal static Tensor special_erfcx(Tensor self) { var c = new Call(op_special_erfcx); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_erfinv = new("aten::special_erfinv", "");
        internal static Tensor special_erfinv(Tensor self) { var c = new Call(op_special_erfinv); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_exp2 = new("aten::special_exp2", "");
        internal static Tensor special_exp2(Tensor self) { var c = new Call(op_special_exp2); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_expit = new("aten::special_expit", "");
        internal static Tensor special_expit(Tensor self) { var c = new Call(op_special_expit); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_expm1 = new("aten::special_expm1", "");
        internal static Tensor special_expm1(Tensor self) { var c = new Call(op_special_expm1); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_gammaln = new("aten::special_gammaln", "");
        internal static Tensor special_gammaln(Tensor self) { var c = new Call(op_special_gammaln); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_i0e = new("aten::special_i0e", "");
        internal static Tensor special_i0e(Tensor self) { var c = new Call(op_special_i0e); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_i1 = new("aten::special_i1", "");
        internal static Tensor special_i1(Tensor self) { var c = new Call(op_special_i1); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_i1e = new("aten::special_i1e", "");
        internal static Tensor special_i1e(Tensor self) { var c = new Call(op_special_i1e); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_modified_bessel_i0 = new("aten::special_modified_bessel_i0", "");
        internal static Tensor special_modified_bessel_i0(Tensor self) { var c = new Call(op_special_modified_bessel_i0); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_modified_bessel_i0_out = new("aten::special_modified_bessel_i0", "out");
        internal static Tensor special_modified_bessel_i0_out(Tensor self, Tensor @out) { var c = new Call(op_special_modified_bessel_i0_out); c.Arg(self); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_modified_bessel_i1 = new("aten::special_modified_bessel_i1", "");
        internal static Tensor special_modified_bessel_i1(Tensor self) { var c = new Call(op_special_modified_bessel_i1); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_modified_bessel_i1_out = new("aten::special_modified_bessel_i1", "out");
        internal static Tensor special_modified_bessel_i1_out(Tensor self, Tensor @out) { var c = new Call(op_special_modified_bessel_i1_out); c.Arg(self); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_modified_bessel_k0 = new("aten::special_modified_bessel_k0", "");
        internal static Tensor special_modified_bessel_k0(Tensor self) { var c = new Call(op_special_modified_bessel_k0); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_modified_bessel_k0_out = new("aten::special_modified_bessel_k0", "out");
        internal static Tensor special_modified_bessel_k0_out(Tensor self, Tensor @out) { var c = new Call(op_special_modified_bessel_k0_out); c.Arg(self); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_modified_bessel_k1 = new("aten::special_modified_bessel_k1", "");
        internal static Tensor special_modified_bessel_k1(Tensor self) { var c = new Call(op_special_modified_bessel_k1); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_modified_bessel_k1_out = new("aten::special_modified_bessel_k1", "out");
        internal static Tensor special_modified_bessel_k1_out(Tensor self, Tensor @out) { var c = new Call(op_special_modified_bessel_k1_out); c.Arg(self); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_scaled_modified_bessel_k0 = new("aten::special_scaled_modified_bessel_k0", "");
        internal static Tensor special_scaled_modified_bessel_k0(Tensor x) { var c = new Call(op_special_scaled_modified_bessel_k0); c.Arg(x); return c.Tensor(); }
        static readonly Op op_special_scaled_modified_bessel_k0_out = new("aten::special_scaled_modified_bessel_k0", "out");
        internal static Tensor special_scaled_modified_bessel_k0_out(Tensor x, Tensor @out) { var c = new Call(op_special_scaled_modified_bessel_k0_out); c.Arg(x); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_scaled_modified_bessel_k1 = new("aten::special_scaled_modified_bessel_k1", "");
        internal static Tensor special_scaled_modified_bessel_k1(Tensor x) { var c = new Call(op_special_scaled_modified_bessel_k1); c.Arg(x); return c.Tensor(); }
        static readonly Op op_special_scaled_modified_bessel_k1_out = new("aten::special_scaled_modified_bessel_k1", "out");
        internal static Tensor special_scaled_modified_bessel_k1_out(Tensor x, Tensor @out) { var c = new Call(op_special_scaled_modified_bessel_k1_out); c.Arg(x); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_spherical_bessel_j0 = new("aten::special_spherical_bessel_j0", "");
        internal static Tensor special_spherical_bessel_j0(Tensor x) { var c = new Call(op_special_spherical_bessel_j0); c.Arg(x); return c.Tensor(); }
        static readonly Op op_special_spherical_bessel_j0_out = new("aten::special_spherical_bessel_j0", "out");
        internal static Tensor special_spherical_bessel_j0_out(Tensor x, Tensor @out) { var c = new Call(op_special_spherical_bessel_j0_out); c.Arg(x); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_ndtr = new("aten::special_ndtr", "");
        internal static Tensor special_ndtr(Tensor self) { var c = new Call(op_special_ndtr); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_ndtri = new("aten::special_ndtri", "");
        internal static Tensor special_ndtri(Tensor self) { var c = new Call(op_special_ndtri); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_psi = new("aten::special_psi", "");
        internal static Tensor special_psi(Tensor self) { var c = new Call(op_special_psi); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_sinc = new("aten::special_sinc", "");
        internal static Tensor special_sinc(Tensor self) { var c = new Call(op_special_sinc); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_logit = new("aten::special_logit", "");
        internal static Tensor special_logit(Tensor self, double? eps = null) { var c = new Call(op_special_logit); c.Arg(self); c.Arg(eps); return c.Tensor(); }
        static readonly Op op_special_gammainc = new("aten::special_gammainc", "");
        internal static Tensor special_gammainc(Tensor self, Tensor other) { var c = new Call(op_special_gammainc); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_special_gammaincc = new("aten::special_gammaincc", "");
        internal static Tensor special_gammaincc(Tensor self, Tensor other) { var c = new Call(op_special_gammaincc); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_special_xlog1py = new("aten::special_xlog1py", "");
        internal static Tensor special_xlog1py(Tensor self, Tensor other) { var c = new Call(op_special_xlog1py); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_special_zeta = new("aten::special_zeta", "");
        internal static Tensor special_zeta(Tensor self, Tensor other) { var c = new Call(op_special_zeta); c.Arg(self); c.Arg(other); return c.Tensor(); }
        static readonly Op op_special_multigammaln = new("aten::special_multigammaln", "");
        internal static Tensor special_multigammaln(Tensor self, long p) { var c = new Call(op_special_multigammaln); c.Arg(self); c.Arg(p); return c.Tensor(); }
        static readonly Op op_special_polygamma = new("aten::special_polygamma", "");
        internal static Tensor special_polygamma(long n, Tensor self) { var c = new Call(op_special_polygamma); c.Arg(n); c.Arg(self); return c.Tensor(); }
        static readonly Op op_special_chebyshev_polynomial_t = new("aten::special_chebyshev_polynomial_t", "");
        internal static Tensor special_chebyshev_polynomial_t(Tensor x, Tensor n) { var c = new Call(op_special_chebyshev_polynomial_t); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_chebyshev_polynomial_t_out = new("aten::special_chebyshev_polynomial_t", "out");
        internal static Tensor special_chebyshev_polynomial_t_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_chebyshev_polynomial_t_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_chebyshev_polynomial_u = new("aten::special_chebyshev_polynomial_u", "");
        internal static Tensor special_chebyshev_polynomial_u(Tensor x, Tensor n) { var c = new Call(op_special_chebyshev_polynomial_u); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_chebyshev_polynomial_u_out = new("aten::special_chebyshev_polynomial_u", "out");
        internal static Tensor special_chebyshev_polynomial_u_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_chebyshev_polynomial_u_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_chebyshev_polynomial_v = new("aten::special_chebyshev_polynomial_v", "");
        internal static Tensor special_chebyshev_polynomial_v(Tensor x, Tensor n) { var c = new Call(op_special_chebyshev_polynomial_v); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_chebyshev_polynomial_v_out = new("aten::special_chebyshev_polynomial_v", "out");
        internal static Tensor special_chebyshev_polynomial_v_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_chebyshev_polynomial_v_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_chebyshev_polynomial_w = new("aten::special_chebyshev_polynomial_w", "");
        internal static Tensor special_chebyshev_polynomial_w(Tensor x, Tensor n) { var c = new Call(op_special_chebyshev_polynomial_w); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_chebyshev_polynomial_w_out = new("aten::special_chebyshev_polynomial_w", "out");
        internal static Tensor special_chebyshev_polynomial_w_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_chebyshev_polynomial_w_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_hermite_polynomial_h = new("aten::special_hermite_polynomial_h", "");
        internal static Tensor special_hermite_polynomial_h(Tensor x, Tensor n) { var c = new Call(op_special_hermite_polynomial_h); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_hermite_polynomial_h_out = new("aten::special_hermite_polynomial_h", "out");
        internal static Tensor special_hermite_polynomial_h_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_hermite_polynomial_h_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_hermite_polynomial_he = new("aten::special_hermite_polynomial_he", "");
        internal static Tensor special_hermite_polynomial_he(Tensor x, Tensor n) { var c = new Call(op_special_hermite_polynomial_he); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_hermite_polynomial_he_out = new("aten::special_hermite_polynomial_he", "out");
        internal static Tensor special_hermite_polynomial_he_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_hermite_polynomial_he_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_laguerre_polynomial_l = new("aten::special_laguerre_polynomial_l", "");
        internal static Tensor special_laguerre_polynomial_l(Tensor x, Tensor n) { var c = new Call(op_special_laguerre_polynomial_l); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_laguerre_polynomial_l_out = new("aten::special_laguerre_polynomial_l", "out");
        internal static Tensor special_laguerre_polynomial_l_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_laguerre_polynomial_l_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_legendre_polynomial_p = new("aten::special_legendre_polynomial_p", "");
        internal static Tensor special_legendre_polynomial_p(Tensor x, Tensor n) { var c = new Call(op_special_legendre_polynomial_p); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_legendre_polynomial_p_out = new("aten::special_legendre_polynomial_p", "out");
        internal static Tensor special_legendre_polynomial_p_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_legendre_polynomial_p_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_shifted_chebyshev_polynomial_t = new("aten::special_shifted_chebyshev_polynomial_t", "");
        internal static Tensor special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) { var c = new Call(op_special_shifted_chebyshev_polynomial_t); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_shifted_chebyshev_polynomial_t_out = new("aten::special_shifted_chebyshev_polynomial_t", "out");
        internal static Tensor special_shifted_chebyshev_polynomial_t_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_shifted_chebyshev_polynomial_t_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_shifted_chebyshev_polynomial_u = new("aten::special_shifted_chebyshev_polynomial_u", "");
        internal static Tensor special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) { var c = new Call(op_special_shifted_chebyshev_polynomial_u); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_shifted_chebyshev_polynomial_u_out = new("aten::special_shifted_chebyshev_polynomial_u", "out");
        internal static Tensor special_shifted_chebyshev_polynomial_u_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_shifted_chebyshev_polynomial_u_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_shifted_chebyshev_polynomial_v = new("aten::special_shifted_chebyshev_polynomial_v", "");
        internal static Tensor special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) { var c = new Call(op_special_shifted_chebyshev_polynomial_v); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_shifted_chebyshev_polynomial_v_out = new("aten::special_shifted_chebyshev_polynomial_v", "out");
        internal static Tensor special_shifted_chebyshev_polynomial_v_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_shifted_chebyshev_polynomial_v_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
        static readonly Op op_special_shifted_chebyshev_polynomial_w = new("aten::special_shifted_chebyshev_polynomial_w", "");
        internal static Tensor special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) { var c = new Call(op_special_shifted_chebyshev_polynomial_w); c.Arg(x); c.Arg(n); return c.Tensor(); }
        static readonly Op op_special_shifted_chebyshev_polynomial_w_out = new("aten::special_shifted_chebyshev_polynomial_w", "out");
        internal static Tensor special_shifted_chebyshev_polynomial_w_out(Tensor x, Tensor n, Tensor @out) { var c = new Call(op_special_shifted_chebyshev_polynomial_w_out); c.Arg(x); c.Arg(n); c.Arg(@out); return c.Run(@out); }
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
