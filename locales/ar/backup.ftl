### Backups and the place of the data. An error has the four parts that errors.ftl explains.

## Errors

# $file: name of the backup
error-backup-damaged = النسخة الاحتياطية { $file } تالفة أو مبتورة.
    .safe = لم يتغير شيء. والعمل الخاص باقٍ كما كان.
    .next = اختيار نسخة احتياطية أخرى.
    .code = B-9101
# $file: name of the backup
error-backup-newer = أُنشئت النسخة الاحتياطية { $file } بإصدار أحدث من البرنامج.
    .safe = لم يتغير شيء.
    .next = تثبيت الإصدار الأحدث على هذا الحاسوب، أو اختيار نسخة أخرى.
    .code = B-9102
# $file: name of the backup
error-backup-other-desk = النسخة الاحتياطية { $file } من محطة عمل أخرى.
    .safe = لم يتغير شيء.
    .next = إذا كان المطلوب نقل عملها الخاص وعبارة مرورها إلى هذا الحاسوب، فالموافقة على ذلك ثم الاستعادة من جديد.
    .code = B-9103
error-busy = القسم الخاص ما زال مشغولاً.
    .safe = لم يتغير شيء.
    .next = الانتظار قليلاً، ثم إعادة المحاولة.
    .code = B-9104
# $folder: path of the folder
error-folder-gone = مجلد البيانات غير موجود: { $folder }
    .safe = لم يُنشأ شيء في مكانه. وما على ذلك القرص لم يُمسّ.
    .next = توصيل القرص، ثم إعادة المحاولة.
    .code = D-2011
# $folder: path of the folder
error-folder-not-empty = في المجلد { $folder } ملفات بالفعل.
    .safe = لم يتغير شيء.
    .next = اختيار مجلد فارغ.
    .code = D-2012
# $folder: path; $needed and $free: megabytes
error-too-little-space = المساحة غير كافية في { $folder }. المطلوب: { $needed } م.ب، والمتاح: { $free } م.ب.
    .safe = لم يتغير شيء.
    .next = إخلاء مساحة هناك، أو اختيار قرص آخر.
    .code = D-2013
error-place-fixed = حُدد مكان البيانات عند تشغيل البرنامج.
    .safe = لم يتغير شيء.
    .next = إزالة الملف «portable» المجاور للبرنامج أو المتغير CHM_DATA، ثم التشغيل من جديد.
    .code = D-2014
# $file: path of the copy
error-copy-differs = نسخة { $file } تختلف عن الأصل.
    .safe = لم يتغير شيء. وما زال المكان القديم مستخدماً.
    .next = فحص القرص، أو اختيار قرص آخر.
    .code = D-2015
# $folder: path of the folder
error-left-changed = تغيّر المجلد { $folder } بعد النقل.
    .safe = لم يُحذف منه شيء.
    .next = مراجعة الجديد فيه وحفظ ما يلزم، ثم حذف المجلد يدوياً.
    .code = D-2017
# $folder: path of the folder
error-folder-inside = المجلد { $folder } يقع داخل البيانات نفسها.
    .safe = لم يتغير شيء.
    .next = اختيار مجلد خارجها.
    .code = D-2016

## The place of the data, in the settings

# Heading of a group of settings
settings-data = البيانات والمساحة
settings-place = مكان حفظ البيانات
# Further words by which a search finds it, with spaces between
settings-place-words = نقل قرص ذاكرة محمول مجلد مساحة
settings-place-by-system = في المكان الذي يوفره النظام
settings-place-by-moved = في المكان الذي نُقلت إليه
settings-place-by-portable = بجوار البرنامج وتُحمل معه. لا يفتح القسمَ الخاص إلا عبارة المرور، ولا تُستخدم حافظة مفاتيح الحاسوب.
settings-place-by-environment = حدده المتغير CHM_DATA عند تشغيل البرنامج
# The name “portable” is not translated
settings-place-how = لحمل المكتب على ذاكرة محمولة، يوضع البرنامج عليها وبجواره ملف باسم «portable».
settings-place-share = هذا مجلد على الشبكة. قد يُتلف الاتصال الرديء قواعد البيانات فيه، وقرص هذا الحاسوب أسلم.
settings-place-nearly-full = هذا القرص ممتلئ تقريباً.
settings-place-full = هذا القرص ممتلئ. لا يمكن حفظ شيء حتى تُخلى مساحة.
settings-place-read-only = لا تمكن الكتابة في هذا المجلد. لا يمكن حفظ شيء.
settings-place-gone = هذا المجلد غير موجود. يلزم توصيل قرصه، ولا يمكن حفظ شيء قبل ذلك.
# $size: also in the five below
settings-place-catalogue = المكتبة { $size }
settings-place-private = القسم الخاص { $size }
settings-place-index = فهرس البحث { $size }
settings-place-backups = النسخ الاحتياطية { $size }
settings-place-other = غير ذلك { $size }
settings-place-free = المتاح على هذا القرص { $size }
# Button
settings-place-move = نقل
# Heading of the dialog
settings-place-move-title = نقل البيانات
# Title of the window in which a folder is chosen
settings-place-move-folder = المجلد الذي تُنقل إليه البيانات
# Before the path of a folder
settings-place-move-to = ستكون في
# $needed and $free: sizes
settings-place-move-needs = المطلوب هناك: { $needed }، والمتاح: { $free }.
settings-place-move-begun = تركت محاولة سابقة جزءاً من نسخة هناك، وسيُستبدل.
settings-place-move-safe = يُنسخ كل ملف ويُقارن، ولا يُستخدم المكان الجديد إلا بعد ذلك. ويبقى القديم إلى أن يُزال. وعند الإيقاف في أي لحظة يبقى المكان القديم مستخدماً.
settings-place-move-locked = لا يمكن استخدام المكتب في هذه الأثناء، ويُقفل القسم الخاص بعدها.
# Button
settings-place-move-action = نقل
# Button
settings-place-move-stop = إيقاف
# $done and $total: sizes; also below
settings-place-move-copying = نُسخ { $done } من { $total }
settings-place-move-verifying = قورن { $done } من { $total }
settings-place-move-switching = جارٍ الانتقال إلى المكان الجديد
settings-place-move-done = نُقلت البيانات
settings-place-move-stopped = أوقف النقل. وما زال المكان القديم مستخدماً.
settings-place-left = ما زالت في المكان السابق نسخة
# $folder: path; $size
settings-place-left-hint = { $folder }، { $size }. لم تعد مستخدمة.
# Button
settings-place-left-remove = إزالتها
# Button beside it: nothing is removed
settings-place-left-keep = الإبقاء عليها
# $folder: path
settings-place-left-sure = إزالة النسخة في { $folder }؟ تبقى البيانات المستخدمة.
settings-place-left-done = أُزيلت النسخة السابقة
