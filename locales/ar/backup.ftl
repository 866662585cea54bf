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
